using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>What must be seen first of a person stands at the head of their page in every case, for whoever reads where it comes from.</summary>
public sealed class SeenFirstTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] FromHers = ["Keeps a knife by the door", "Lighthouse", "01632 960 001", "Upstairs music", "by the back gate"];

    [Fact]
    public async Task Page_ShowsWhatJoinedRecordsSay_WithTheirCase_ToWhoReadsBoth()
    {
        var (both, hers, his) = await JoinedAsync();
        var seen = await both.Dan.GetAsync(his);
        var warning = Assert.Single(seen.Document.QuerySelectorAll(".govuk-warning-text"));
        Assert.Contains("Weapons: Keeps a knife by the door", warning.TextContent, StringComparison.Ordinal);
        Assert.Equal(hers, warning.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Upstairs music", warning.QuerySelector("a")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Northton Council", warning.TextContent, StringComparison.Ordinal);
        var contact = seen.Document.QuerySelectorAll(".govuk-inset-text")
            .Single(i => i.TextContent.Contains("Never leave a message on 01632 960 001. Code word: Lighthouse.", StringComparison.Ordinal));
        Assert.Equal(hers, contact.QuerySelector("a")!.GetAttribute("href"));
        Assert.True(seen.Says("How to reach them: Only by the back gate"));
        var text = seen.Document.QuerySelector("main")!.TextContent;
        Assert.True(text.IndexOf("Code word", StringComparison.Ordinal) < text.IndexOf("Born", StringComparison.Ordinal));

        var listed = await both.Dan.GetAsync(both.His + "/people");
        Assert.True(listed.Says("Weapons"));
        Assert.True(listed.Says("Contact with care"));
        Assert.True((await both.Dan.GetAsync(both.His + "/tasks/ask")).Says("Keeps a knife by the door"));
    }

    [Fact]
    public async Task Page_ShowsNothingOfIt_ToWhoReadsTheOneAlone_AndNoLongerWhenTheShareEnds()
    {
        var (both, _, his) = await JoinedAsync();
        await both.Dan.ShareAsync(both.His, "Calder", Level.Read);
        using var ruth = await both.Area.SignInAsync(both.Area.Ruth);
        await NothingOfItAsync(ruth, both, his);
        await both.Priya.EndShareAsync(both.Hers, both.Area.PoliceTeam.Name);
        await NothingOfItAsync(both.Dan, both, his);
        Assert.False((await both.Dan.GetAsync(both.His + "/tasks/ask")).Says("Keeps a knife by the door"));
    }

    [Fact]
    public async Task Page_PutsOnRecordBothCases()
    {
        var (both, _, his) = await JoinedAsync();
        await both.Dan.GetAsync(his);
        var last = (await both.Area.Area.EventsAsync("case.people-shown")).Last(e => e.UserId == both.Area.Dan.Id);
        Assert.Contains(both.HersId.ToString(), last.Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warning_EndedOrNeverSo_IsNotShownElsewhere()
    {
        var (both, hers, his) = await JoinedAsync();
        var review = (await both.Priya.GetAsync(hers)).Document.QuerySelectorAll("a")
            .Single(a => a.GetAttribute("href")!.EndsWith("/review", StringComparison.Ordinal) && a.GetAttribute("href")!.Contains("/warnings/", StringComparison.Ordinal));
        await both.Priya.GetAsync(review.GetAttribute("href")!);
        await both.Priya.SubmitAsync("Save", ("Answer", "over"));
        Assert.Empty((await both.Dan.GetAsync(his)).Document.QuerySelectorAll(".govuk-warning-text"));
    }

    private static async Task NothingOfItAsync(Visitor visitor, TwoCases both, string person)
    {
        foreach (var path in new[] { person, both.His + "/people" })
        {
            var seen = await visitor.GetAsync(path);
            Assert.All(FromHers.Append("Contact with care"), secret => Assert.False(seen.Says(secret), secret));
            Assert.Empty(seen.Document.QuerySelectorAll(".govuk-warning-text"));
        }
    }

    // Dan reads both cases, through a share of hers with his team.
    private async Task<(TwoCases Both, string Hers, string His)> JoinedAsync()
    {
        var both = await TwoCases.MakeAsync(host);
        var hers = await both.Priya.PersonPathAsync(both.Hers, "Ingrid Maier");
        await both.Priya.AddDetailAsync(
            hers, "warnings", [("WarningKind", "Weapons"), ("Reason", "Keeps a knife by the door"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(3))]);
        await both.Priya.AddDetailAsync(
            hers, "telephones", ("Number", "01632 960 001"), ("NeverLeaveMessage", "true"), ("CodeWord", "Lighthouse"), ("IsProtected", "true"));
        await both.Priya.GetAsync(hers + "/about");
        await both.Priya.SubmitAsync("Save", ("About.Contact", "Only by the back gate"));
        await both.Priya.ShareAsync(both.Hers, "Neighbourhood", Level.Read);
        var his = await both.Dan.PersonPathAsync(both.His, "Ingrid Mayer");
        await both.Dan.JoinAsync(his);
        return (both, hers, his);
    }
}
