using System.Net;
using System.Text;
using ECins.Host.Tests.Harness;
using SkiaSharp;
using Xunit;

namespace ECins.Host.Tests.Tasks;

public sealed class DecideTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Answer_Accepted_IsInTheChronologyWithItsPhotograph()
    {
        var asking = await Asking.MakeAsync(host);
        (await asking.AnsweredAsync()).Dispose();
        Assert.Contains(await asking.People.Area.MailsAsync(), m => m.Subject == "An answer to what you asked");
        Assert.True((await asking.Priya.GetAsync("/")).Says("An answer to decide on in"));

        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says(Asking.Note));
        await asking.Priya.SubmitAsync("Accept it onto the case");

        using var ruth = await asking.People.SignInAsync(asking.People.Ruth);
        var chronology = await ruth.GetAsync(asking.Case);
        Assert.True(chronology.Says(Asking.Note));
        var image = chronology.Document.QuerySelector("img.ec-photographs__image")!.GetAttribute("src")!;
        var jpeg = await ruth.Client.GetByteArrayAsync(new Uri(image, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(40, SKBitmap.DecodeBounds(jpeg).Width);
        Assert.False((await asking.Priya.GetAsync("/")).Says("An answer to decide on in"));
    }

    [Fact]
    public async Task Photograph_Kept_IsUprightSmallAndSaysNotWhereItWasTaken()
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = await asking.EdieAsync();
        var sent = Asking.Photograph(3000, 1000);
        Assert.Contains("51.9244N", Encoding.Latin1.GetString(sent), StringComparison.Ordinal);
        await edie.UploadAsync("Send", "Photographs", [("quay.jpg", sent)], ("IsDone", "true"));
        var image = (await asking.Priya.GetAsync(asking.Task)).Document.QuerySelector("img")!;
        foreach (var (path, width) in new[] { (image.ParentElement!.GetAttribute("href")!, 2048), (image.GetAttribute("src")!, 320) })
        {
            var jpeg = await asking.Priya.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.DoesNotContain("51.9244N", Encoding.Latin1.GetString(jpeg), StringComparison.Ordinal);
            Assert.Equal(width, SKBitmap.DecodeBounds(jpeg).Width);
        }
    }

    [Fact]
    public async Task Answer_NotAcceptedYet_IsReadOnlyByWhoeverAskedAndWhoeverManages()
    {
        var asking = await Asking.MakeAsync(host);
        (await asking.AnsweredAsync()).Dispose();
        var image = (await asking.Priya.GetAsync(asking.Task)).Document.QuerySelector("img")!.GetAttribute("src")!;
        foreach (var user in new[] { asking.People.Dan, asking.People.Ruth })
        {
            using var visitor = await asking.People.SignInAsync(user);
            var task = await visitor.GetAsync(asking.Task);
            Assert.True(task.Says("Look at the lamps"));
            Assert.False(task.Says(Asking.Note));
            Assert.False((await visitor.GetAsync(asking.Case)).Says(Asking.Note));
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(image)).Status);
            await visitor.GetAsync("/");
            Assert.NotEqual(HttpStatusCode.OK, (await visitor.PostAsync(asking.Task + "?handler=Accept", ("Audience", "Everyone"))).Status);
        }

        using var gareth = await asking.People.SignInAsync(asking.People.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(asking.Task)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(image)).Status);
    }

    [Fact]
    public async Task Answer_AcceptedForManagers_IsNotReadByReaders()
    {
        var asking = await Asking.MakeAsync(host);
        (await asking.AnsweredAsync()).Dispose();
        await asking.Priya.GetAsync(asking.Task);
        await asking.Priya.SubmitAsync("Accept it onto the case", ("Audience", "Managers"));
        var image = (await asking.Priya.GetAsync(asking.Case)).Document.QuerySelector("img.ec-photographs__image")!.GetAttribute("src")!;
        using var ruth = await asking.People.SignInAsync(asking.People.Ruth);
        Assert.False((await ruth.GetAsync(asking.Case)).Says(Asking.Note));
        Assert.False((await ruth.GetAsync(asking.Task)).Says(Asking.Note));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(image)).Status);
    }

    [Fact]
    public async Task Answer_DecidedTwice_CountsOnce()
    {
        var asking = await Asking.MakeAsync(host);
        (await asking.AnsweredAsync()).Dispose();
        using var second = await asking.People.SignInAsync(asking.People.Priya);
        await second.GetAsync(asking.Task);
        await asking.Priya.GetAsync(asking.Task);
        await asking.Priya.SubmitAsync("Accept it onto the case");
        Assert.True((await second.SubmitAsync("Set it aside", ("Reason", "Too late"))).Says("decided meanwhile"));
        Assert.Empty(await asking.People.Area.EventsAsync("task.set-aside"));
    }

    [Fact]
    public async Task Answer_SetAside_StaysOffTheCaseWithItsReason()
    {
        var asking = await Asking.MakeAsync(host);
        (await asking.AnsweredAsync()).Dispose();
        await asking.Priya.GetAsync(asking.Task);
        Assert.NotNull((await asking.Priya.SubmitAsync("Set it aside", ("Reason", ""))).Error("Reason"));
        await asking.Priya.SubmitAsync("Set it aside", ("Reason", "It was the wrong path"));
        Assert.False((await asking.Priya.GetAsync(asking.Case)).Says(Asking.Note));
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("Set aside"));
    }

    [Fact]
    public async Task Ask_OnlyForThoseWhoContribute_AndCalledBackByTheAskerOrAManager()
    {
        var asking = await Asking.MakeAsync(host);
        using var ruth = await asking.People.SignInAsync(asking.People.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(asking.Case + "/tasks/ask")).Status);
        using var dan = await asking.People.SignInAsync(asking.People.Dan);
        var his = await dan.AskAsync(host, asking.Case);
        Assert.Null((await dan.GetAsync(asking.Task)).Document.QuerySelector(".ec-task-code"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(asking.Task + "/revoke")).Status);
        await dan.GetAsync(his);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(asking.Task + "/revoke")).Status);
        Assert.Equal(HttpStatusCode.OK, (await asking.Priya.GetAsync(his + "/revoke")).Status);
        Assert.Equal(his, (await asking.Priya.SubmitAsync("Call it back")).Location);
    }

    [Fact]
    public async Task Ask_WithFaults_IsToldBesideEachFieldAndKeepsTheText()
    {
        var asking = await Asking.MakeAsync(host);
        await asking.Priya.GetAsync(asking.Case + "/tasks/ask");
        var screen = await asking.Priya.SubmitAsync(
            "Continue", ("Address", "nowhere"), ("Facts", Asking.Facts), ("Safety", "LeftOut"), ("DueOn.Year", "2001"));
        foreach (var field in new[] { "Name", "Address", "Verified", "Ask", "LeftOutWhy", "DueOn" })
            Assert.True(screen.Error(field) is not null, field);
        Assert.Equal(Asking.Facts, screen.Value("Facts"));
    }

    [Fact]
    public async Task Ask_WarningsLeftOut_SaysWhyInsideAndNothingOutside()
    {
        var asking = await Asking.MakeAsync(host, ("Safety", "LeftOut"), ("Warnings", "He has a knife"), ("LeftOutWhy", "It would name him"));
        using var edie = await asking.EdieAsync();
        Assert.False(edie.Page.Says("knife"));
        Assert.False(edie.Page.Says("It would name him"));
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("Left out: It would name him"));
    }

    [Fact]
    public async Task Task_OfAnotherCase_IsNotThere()
    {
        var asking = await Asking.MakeAsync(host);
        var other = await Cases.Journeys.OpenCaseAsync(asking.Priya, "Another case");
        Assert.Equal(HttpStatusCode.NotFound, (await asking.Priya.GetAsync(other + asking.Task[asking.Case.Length..])).Status);
    }
}
