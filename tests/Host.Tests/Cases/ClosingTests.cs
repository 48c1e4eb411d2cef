using System.Net;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.Host.Tests.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class ClosingTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Close_ByItsOwner_IsInTheChronologyAndOnRecord_AndListedAsClosed()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await CloseAsync(priya, path);
        var front = await priya.GetAsync(path);
        Assert.True(front.Says("Closed: Resolved."));
        Assert.True(front.Says("The music stopped"));
        Assert.False(front.Says("Add a note"));
        Assert.DoesNotContain(path, (await priya.GetAsync("/cases")).Text, StringComparison.Ordinal);
        Assert.Contains(path, (await priya.GetAsync("/cases?closed=true")).Text, StringComparison.Ordinal);
        Assert.Single(await area.Area.EventsAsync("case.closed"));
    }

    [Fact]
    public async Task Close_ByWhoContributes_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path + "/note");
        foreach (var page in new[] { "/close", "/reopen" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + page)).Status);
            await dan.GetAsync(path + "/note");
            Assert.Equal(
                HttpStatusCode.NotFound, (await dan.PostAsync(path + page, ("Reason", "Resolved"), ("Summary", "Done"))).Status);
        }

        await priya.ShareAsync(path, "Neighbourhood", Level.Manage);
        await CloseAsync(dan, path);
    }

    [Fact]
    public async Task Close_WithoutReasonOrWords_IsToldBesideTheFields_AndTextSurvives()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync(path + "/close");
        var screen = await priya.SubmitAsync("Close the case", ("Reason", "Other"), ("Summary", "All is well"));
        Assert.Equal("Enter why it is closed", screen.Error("InWords"));
        Assert.Equal("All is well", screen.Value("Summary"));
        screen = await priya.SubmitAsync("Close the case", ("Reason", "Resolved"), ("Summary", ""));
        Assert.Equal("Enter what came of it", screen.Error("Summary"));
    }

    [Fact]
    public async Task Close_SomethingStillOpen_SaysWhatAndWhere_AndIsRefusedInTheService()
    {
        var asking = await Asking.MakeAsync(host);
        var person = await asking.Priya.AddPersonAsync(
            asking.Case, "Ilse Brandt", Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(3)));
        var screen = await asking.Priya.GetAsync(asking.Case + "/close");
        Assert.Equal("It cannot be closed yet", screen.Heading);
        Assert.NotNull(screen.Document.QuerySelector($"main a[href='{person}/review']"));
        Assert.NotNull(screen.Document.QuerySelector($"main a[href='{asking.Task}']"));

        await asking.Priya.GetAsync(asking.Case + "/note");
        screen = await asking.Priya.PostAsync(asking.Case + "/close", ("Reason", "Other"), ("InWords", "They made it up"), ("Summary", "Done"));
        Assert.True(screen.Says("Something else") && screen.Says("They made it up") && screen.Says("Done"));
        Assert.Empty(await asking.People.Area.EventsAsync("case.closed"));
        Assert.False((await asking.Priya.GetAsync(asking.Case)).Says("Closed: "));

        await asking.Priya.GetAsync(person + "/review");
        await asking.Priya.SubmitAsync("Save", ("ReviewOn.Day", ""), ("ReviewOn.Month", ""), ("ReviewOn.Year", ""));
        await asking.Priya.GetAsync(asking.Task + "/revoke");
        await asking.Priya.SubmitAsync("Call it back");
        await CloseAsync(asking.Priya, asking.Case);
    }

    [Theory]
    [InlineData("High", true)]
    [InlineData("Medium", true)]
    [InlineData("Low", false)]
    public async Task Close_RiskAsJudged_StandsInTheWayUntilItIsLow(string risk, bool isInTheWay)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await JudgeAsync(priya, path, risk);
        var close = await priya.GetAsync(path + "/close");
        Assert.Equal(isInTheWay, close.Heading == "It cannot be closed yet");
        Assert.Equal(isInTheWay, close.Document.QuerySelector($"main a[href='{path}/plan/risk']") is not null);
        if (isInTheWay)
        {
            await priya.GetAsync(path + "/note");
            await priya.PostAsync(path + "/close", ("Reason", "Resolved"), ("Summary", "Done"));
            Assert.Empty(await area.Area.EventsAsync("case.closed"));
            await JudgeAsync(priya, path, "Low");
        }

        await CloseAsync(priya, path);
    }

    [Theory]
    [InlineData("Suicidal", 30, true)]
    [InlineData("AtRiskFromOthers", 30, true)]
    [InlineData("Dog", 30, false)]
    [InlineData("Dog", 1, true)]
    public async Task Close_AWarningOfDanger_OrOneThatIsDue_StandsInTheWay(string kind, int inDays, bool isInTheWay)
    {
        var area = await AsbArea.MakeAsync(host);
        using var first = await area.SignInAsync(area.Priya);
        var path = await first.OpenCaseAsync();
        var person = await first.AddPersonAsync(path, "Ilse Brandt");
        await first.AddDetailAsync(
            person, "warnings", [("WarningKind", kind), ("Reason", "She said so"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(inDays))]);
        host.Clock.Advance(TimeSpan.FromDays(2));
        using var priya = await area.SignInAsync(area.Priya);
        var close = await priya.GetAsync(path + "/close");
        var review = close.Document.QuerySelector($"main a[href^='{person}/warnings/']")?.GetAttribute("href");
        Assert.Equal(isInTheWay, review is not null);
        if (review is not null)
        {
            await priya.GetAsync(review);
            await priya.SubmitAsync("Save", ("Answer", "over"));
        }

        await CloseAsync(priya, path);
    }

    [Fact]
    public async Task Closed_NobodyWritesInIt_ThoughTheyHoldTheForm()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        using var second = await area.SignInAsync(area.Priya);
        await second.GetAsync(path + "/note");
        await CloseAsync(priya, path);

        Assert.Equal(HttpStatusCode.NotFound, (await second.SubmitAsync("Save note", ("Text", "Too late"))).Status);
        foreach (var (page, fields) in Writes(path, person))
        {
            await second.GetAsync(path + "/sharing/add");
            Assert.Equal(HttpStatusCode.NotFound, (await second.PostAsync(page, fields)).Status);
        }

        Assert.False((await priya.GetAsync(path)).Says("Too late"));
    }

    [Fact]
    public async Task Closed_IsStillReadAndShared_AndWrittenInOnceOpenedAgain()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await CloseAsync(priya, path);
        await priya.ShareAsync(path, "Calder", Level.Read);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.True((await ruth.GetAsync(path)).Says("The music stopped"));
        await priya.EndShareAsync(path, area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);

        await priya.GetAsync(path + "/reopen");
        Assert.Equal("Enter why it is opened again", (await priya.SubmitAsync("Open it again")).Error("Reason"));
        await priya.SubmitAsync("Open it again", ("Reason", "It began again"));
        Assert.Equal(path, priya.Page.Location);
        await priya.NoteAsync(path, "Visited");
        Assert.True((await priya.GetAsync(path)).Says("Opened again: It began again"));
        Assert.Single(await area.Area.EventsAsync("case.reopened"));
    }

    private static async Task JudgeAsync(Visitor visitor, string path, string risk)
    {
        await visitor.GetAsync(path + "/plan/risk");
        await visitor.SubmitAsync("Save", ("Risk", risk), ("Reason", "As it is today"));
        Assert.Equal(path + "/plan", visitor.Page.Location);
    }

    private static async Task CloseAsync(Visitor visitor, string path)
    {
        await visitor.GetAsync(path + "/close");
        await visitor.SubmitAsync("Close the case", ("Reason", "Resolved"), ("Summary", "The music stopped"));
        Assert.Equal(path, visitor.Page.Location);
    }

    private static IEnumerable<(string Page, (string, string)[] Fields)> Writes(string path, string person) =>
    [
        (path + "/people/add", [("Name", "Somebody New"), ("Role", "Victim"), ("Same", "nobody")]),
        (person + "/review", []),
        (person + "/about", [("About.Name", "Another Name")]),
        (person + "/names/add", [("Name", "Another"), ("NameKind", "Alias")]),
        (person + "/consent", [("Consent.Status", "NotAsked"), ("Consent.BasisInWords", "Public task")]),
        (path + "/tasks/ask?handler=Send",
        [
            ("Name", "Edie"), ("Address", "edie@lamp.example"), ("Verified", "Spoke to her"), ("Route", "Spoken"), ("Ask", "Walk by"),
            ("Safety", "NothingKnown"), .. Persons.Date("DueOn", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(9)),
        ]),
        (path + "/tasks/ask-several?handler=Send",
        [
            ("Chosen", Guid.NewGuid().ToString()), ("Ways", "Spoken"), ("Ask", "Walk by"), ("Safety", "NothingKnown"),
            .. Persons.Date("DueOn", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(9)),
        ]),
        (path + "/ownership?handler=EndDeputy", []),
        (path + "/ownership?handler=Withdraw", []),
    ];
}
