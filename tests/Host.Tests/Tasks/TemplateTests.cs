using System.Net;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Templates;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>What people without an account are often asked: the least that they need to know stays in, in whichever language they read it.</summary>
public sealed class TemplateTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Least = "Go with somebody, and leave at once if you feel unsafe";

    [Fact]
    public async Task Used_GapsAreFilled_AndTheLeastStaysIn()
    {
        var (area, ada) = await AreaAsync();
        await AddAsync(ada, "Walk past", "Look at [where] on [which evening]", Least);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await ChooseAsync(priya, path, "Walk past");
        Assert.True(priya.Page.Says(Least));
        await priya.SubmitAsync("Continue", [.. Usual(), ("Filled[0]", ""), ("Filled[1]", "Tuesday")]);
        Assert.Equal("Enter this: where", priya.Page.Error("Filled_0_"));
        Assert.Equal("Tuesday", priya.Page.Value("Filled_1_"));
        await priya.SubmitAsync("Continue", ("Filled[0]", "the lamps by the quay"), ("Facts", "Bring a torch"));
        await priya.SubmitAsync("Change something");
        Assert.Equal("the lamps by the quay", priya.Page.Value("Filled_0_"));
        await priya.SubmitAsync("Continue");
        await priya.SubmitAsync("Send the mail");
        var task = (await priya.FollowAsync()).Text;
        Assert.Contains("Look at the lamps by the quay on Tuesday", task, StringComparison.Ordinal);
        Assert.Contains(Least, task, StringComparison.Ordinal);
        Assert.Contains("Bring a torch", task, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InAnotherLanguage_MailAndPagesAreInIt_AndTheCaseIsInEnglish()
    {
        var (area, ada) = await AreaAsync();
        await SpeakAsync(ada, (OutsidePhrase.MailSubject, "Prośba"), (OutsidePhrase.EnterCode, "Wpisz kod"), (OutsidePhrase.Open, "Otwórz"), (OutsidePhrase.Send, "Wyślij"), (OutsidePhrase.SelectDone, "Zaznacz"));
        var template = await AddAsync(ada, "Walk past", "Look at [where]", Least);
        await ada.GetAsync(template + "/in/pl");
        Assert.Contains("[where]", (await ada.SubmitAsync("Save", ("Ask", "Obejrzyj"), ("Minimum", "Idź z kimś")))!.Error("Ask"), StringComparison.Ordinal);
        await ada.SubmitAsync("Save", ("Ask", "Obejrzyj: [where]"), ("Minimum", "Idź z kimś"));
        Assert.Equal(template, ada.Page.Location);

        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await ChooseAsync(priya, path, "Walk past");
        await priya.SubmitAsync("Continue", [.. Usual(), ("Filled[0]", "the quay"), ("Language", "pl")]);
        Assert.True(priya.Page.Says("Obejrzyj: the quay"));
        Assert.True(priya.Page.Says("Look at the quay"));
        await priya.SubmitAsync("Send the mail");
        var task = priya.Page.Location!;
        var code = (await priya.GetAsync(task)).Document.QuerySelector(".ec-task-code")!.TextContent;
        Assert.True(priya.Page.Says("Look at the quay"));
        Assert.True(priya.Page.Says("In Polish"));

        var mail = (await area.Area.MailsAsync()).First(m => m.To == "edie@lamp.example");
        Assert.Equal("Prośba", mail.Subject);
        var link = mail.Text.Split('\n').Single(l => l.Contains("/task/", StringComparison.Ordinal)).Trim();
        Assert.EndsWith("?in=pl", link, StringComparison.Ordinal);
        using var edie = area.Area.Visitor();
        Assert.True((await edie.GetAsync(new Uri(link).PathAndQuery)).Says("Wpisz kod"));
        Assert.Equal("pl", edie.Page.Document.QuerySelector("main")!.GetAttribute("lang"));
        Assert.Equal("/task?in=pl", (await edie.SubmitAsync("Otwórz", ("Code", code))).Location);
        Assert.True((await edie.FollowAsync()).Says("Obejrzyj: the quay"));
        Assert.True(edie.Page.Says("Idź z kimś"));
        Assert.False(edie.Page.Says(Least));
        Assert.Equal("Zaznacz", (await edie.SubmitAsync("Wyślij")).Error("IsDone"));
        await edie.SubmitAsync("Wyślij", ("IsDone", "true"), ("Note", "Zrobione"));
        Assert.Equal("/task/sent?in=pl", edie.Page.Location);
    }

    [Fact]
    public async Task Changed_WhatItSaysElsewhereIsTakenAway_ForItWouldLeaveThatOut()
    {
        var (area, ada) = await AreaAsync();
        await SpeakAsync(ada, (OutsidePhrase.Open, "Otwórz"));
        var template = await AddAsync(ada, "Walk past", "Look at [where]", Least);
        await ada.GetAsync(template + "/in/pl");
        await ada.SubmitAsync("Save", ("Ask", "Obejrzyj: [where]"), ("Minimum", "Idź z kimś"));
        await ada.GetAsync(template);
        await ada.SubmitAsync("Save", ("Name", "Walk past slowly"));
        Assert.Equal(1, await area.Area.ReadAsync(core => core.Set<TaskWording>().CountAsync()));
        await ada.GetAsync(template);
        await ada.SubmitAsync("Save", ("Minimum", Least + ". Never touch a needle"));
        Assert.Equal(0, await area.Area.ReadAsync(core => core.Set<TaskWording>().CountAsync()));
    }

    [Fact]
    public async Task OfAnotherWorkstream_OrOutOfUse_IsNotThere()
    {
        var (area, ada) = await AreaAsync();
        var pubs = await AddAsync(ada, "Ask the landlord", "Ask [whom]", Least, ("Workstream", "licensing"));
        var old = await AddAsync(ada, "Old", "Ask [whom]", Least);
        await ada.GetAsync(old);
        await ada.SubmitAsync("Take it out of use");
        Assert.Equal(HttpStatusCode.NotFound, (await ada.GetAsync(old)).Status);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        foreach (var id in new[] { pubs, old })
        {
            var page = await priya.GetAsync($"{path}/tasks/ask?template={id[^36..]}");
            Assert.False(page.Says(Least));
            Assert.False(page.Says("Something that is often asked"));
            Assert.NotNull(page.Document.QuerySelector("input[name=Ask]"));
        }
    }

    [Fact]
    public async Task ChangedWhileItIsLookedOver_IsNotSentUnseen()
    {
        var (area, ada) = await AreaAsync();
        var template = await AddAsync(ada, "Walk past", "Look at [where] on [which evening]", Least);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await ChooseAsync(priya, path, "Walk past");
        await priya.SubmitAsync("Continue", [.. Usual(), ("Filled[0]", "the quay"), ("Filled[1]", "Tuesday")]);
        await ada.GetAsync(template);
        await ada.SubmitAsync("Save", ("Ask", "On [which evening] look at [where]"));
        Assert.True((await priya.SubmitAsync("Send the mail")).Says("Somebody changed what is asked"));
        Assert.DoesNotContain(await area.Area.MailsAsync(), m => m.To == "edie@lamp.example");
        await priya.SubmitAsync("Continue", ("Filled[0]", "Tuesday"), ("Filled[1]", "the quay"));
        await ada.GetAsync(template);
        await ada.SubmitAsync("Take it out of use");
        var freely = await priya.SubmitAsync("Send the mail");
        Assert.StartsWith("What you started from is not in use any more", freely.Error("Ask"), StringComparison.Ordinal);
        Assert.Contains("the quay", freely.Value("Facts"), StringComparison.Ordinal);
        Assert.DoesNotContain(await area.Area.MailsAsync(), m => m.To == "edie@lamp.example");
    }

    [Theory]
    [InlineData("fa", "rtl")]
    [InlineData("th", "ltr")]
    [InlineData("ar", "rtl")]
    public void Dates_AreOfTheCalendarOfThoseWhoAsk(string tag, string direction)
    {
        var words = new OutsideWords(tag, OutsideEnglish.Phrases);
        Assert.Contains("2026", words.Show(new DateOnly(2026, 12, 4)), StringComparison.Ordinal);
        Assert.Equal(direction, words.Direction);
    }

    [Fact]
    public async Task TwoAtOnce_TheSecondIsShownBoth()
    {
        var (_, ada) = await AreaAsync();
        var template = await AddAsync(ada, "Walk past", "Look at [where]", Least);
        var version = (await ada.GetAsync(template)).Document.QuerySelector("main input[name=Version]")!.GetAttribute("value")!;
        await ada.SubmitAsync("Save", ("Name", "Walk past twice"));
        await ada.GetAsync(template);
        var second = await ada.PostAsync(template, ("Name", "Walk past thrice"), ("Ask", "Look at [where]"), ("Minimum", Least), ("Version", version));
        Assert.True(second.Says("Walk past twice"));
        Assert.Equal("Walk past thrice", second.Value("Name"));
    }

    [Fact]
    public async Task Language_PhraseThatLosesItsGap_IsTold_AndNothingIsLost()
    {
        var (_, ada) = await AreaAsync();
        await SpeakAsync(ada, (OutsidePhrase.Open, "Otwórz"));
        await ada.GetAsync("/task-languages/pl");
        Assert.Equal("Otwórz", ada.Page.Value("Texts_Open_"));
        await ada.SubmitAsync("Save", ($"Texts[{OutsidePhrase.AskedBy}]", "Prosi [who]"));
        Assert.Contains("[organisation]", ada.Page.Error($"Texts_{OutsidePhrase.AskedBy}_"), StringComparison.Ordinal);
        Assert.Equal("Prosi [who]", ada.Page.Value($"Texts_{OutsidePhrase.AskedBy}_"));
        await ada.GetAsync("/task-languages/add");
        Assert.NotNull((await ada.SubmitAsync("Save", ("Tag", "pl"))).Error("Tag"));
        Assert.Equal(HttpStatusCode.NotFound, (await ada.GetAsync("/task-languages/xx")).Status);
    }

    private async Task<(AsbArea Area, Visitor Ada)> AreaAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        return (area, await area.SignInAsync(await area.Area.PersonAsync("Ada Keeper", area.Police, null, Role.ForceAdministrator)));
    }

    internal static async Task<string> AddAsync(Visitor ada, string name, string ask, string least, params (string, string)[] more)
    {
        await ada.GetAsync("/task-templates/add");
        await ada.SubmitAsync("Save", [("Name", name), ("Ask", ask), ("Minimum", least), .. more]);
        return ada.Page.Location!;
    }

    internal static async Task SpeakAsync(Visitor ada, params (OutsidePhrase Phrase, string Text)[] phrases)
    {
        await ada.GetAsync("/task-languages/add");
        await ada.SubmitAsync("Save", ("Tag", "pl"));
        await ada.FollowAsync();
        await ada.SubmitAsync("Save", [.. phrases.Select(p => ($"Texts[{p.Phrase}]", p.Text))]);
        Assert.Equal("/task-templates", ada.Page.Location);
    }

    private static async Task ChooseAsync(Visitor priya, string path, string template)
    {
        await priya.GetAsync(path + "/tasks/ask");
        await priya.GetAsync(priya.Page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == template).GetAttribute("href")!);
    }

    private (string, string)[] Usual()
    {
        var due = host.Clock.UkToday().AddDays(5);
        return
        [
            ("Name", "Edie Marsh, volunteer"), ("Address", "edie@lamp.example"), ("Verified", "She wrote it down"), ("Safety", "NothingKnown"),
            ("DueOn.Day", $"{due.Day}"), ("DueOn.Month", $"{due.Month}"), ("DueOn.Year", $"{due.Year}"),
        ];
    }
}
