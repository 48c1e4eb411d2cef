using System.Net;
using AngleSharp.Dom;
using ECins.Host.Audit;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>What is a profile besides persons, what they are to each other, and what is seen of it all across cases.</summary>
public sealed class RelationshipTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Other_Added_IsShownToReadersWhoMayNotChangeIt_AndToNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var place = await AddOtherAsync(priya, path, "Bus station", "BusStation", ("Other.At", "TG 51409 13177"), ("Other.Usrn", "01234567"));
        await priya.ShareAsync(path, "Calder", Level.Read);
        using var ruth = await area.SignInAsync(area.Ruth);
        var seen = await ruth.GetAsync(place);
        foreach (var text in new[] { "Bus or railway station", "1234567", "52.65", "Location" })
            Assert.True(seen.Says(text), text);
        foreach (var page in new[] { "/what", "/relationships/add", "/telephones/add" })
            Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(place + page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path + "/people/add-other")).Status);
        using var gareth = await area.SignInAsync(area.Gareth);
        foreach (var page in new[] { "", "/what", "/picture", "/links" })
            Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(place + page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(place + "/about")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(place + "/consent")).Status);
    }

    [Theory]
    [InlineData("Other.Name", "Other_Name", "")]
    [InlineData("Other.At", "Other_At", "48.85, 2.35")]
    [InlineData("Other.At", "Other_At", "somewhere")]
    [InlineData("Other.Usrn", "Other_Usrn", "12A")]
    [InlineData("Role", "Role", "Witness")]
    public async Task Other_Wrong_IsToldBesideTheField(string field, string beside, string entered)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await priya.OpenCaseAsync() + "/people/add-other");
        (string Name, string Value)[] right = [("Other.Sort", "Park"), ("Other.Name", "Sluice Park"), ("Role", "Location")];
        var screen = await priya.SubmitAsync("Save", [.. right.Where(r => r.Name != field), (field, entered)]);
        Assert.NotNull(screen.Error(beside));
    }

    [Fact]
    public async Task Allegation_Said_IsShown_AndOfAVictimThereIsNone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync(path + "/people/add");
        await priya.SubmitAsync("Save", ("Name", "Kyle Rudge"), ("Role", "AllegedPerpetrator"));
        var alleged = await priya.PersonPathAsync(path, "Kyle Rudge");
        await priya.GetAsync(alleged + "/allegation");
        var wrong = await priya.SubmitAsync("Save", ("Allegation.Now", "FoundNotSo"));
        Assert.NotNull(wrong.Error("Allegation_Why"));
        await priya.SubmitAsync(
            "Save", [("Allegation.Now", "FoundNotSo"), ("Allegation.Why", "He was at sea"), .. Persons.Date("Allegation.Since", host.Clock.UkToday())]);
        Assert.Equal(alleged, priya.Page.Location);
        Assert.True((await priya.GetAsync(alleged)).Says("He was at sea"));
        Assert.Single(await area.Area.EventsAsync("case.allegation-said"));
        var victim = await priya.AddPersonAsync(path, "Ilse Brandt");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(victim + "/allegation")).Status);
    }

    [Fact]
    public async Task Relationship_Added_ReadsRightFromBothSides_AndIsEnded()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var mother = await priya.AddPersonAsync(path, "Ilse Brandt");
        var child = await priya.AddPersonAsync(path, "Tilly Moor", Persons.Date("BornOn", host.Clock.UkToday().AddYears(-9)));
        await RelateAsync(priya, mother, "ParentalResponsibility", "Tilly Moor");
        Assert.Equal(mother, priya.Page.Location);
        Assert.True((await priya.GetAsync(mother)).Says("Holds parental responsibility for"));
        var seen = await priya.GetAsync(child);
        Assert.True(seen.Says("Under the parental responsibility of"));
        Assert.Contains("Parental responsibility", seen.Document.QuerySelector(".govuk-summary-list")!.TextContent, StringComparison.Ordinal);
        await RelateAsync(priya, mother, "ParentalResponsibility", "Tilly Moor");
        Assert.NotNull(priya.Page.Error("Form_Relation"));

        var end = End(await priya.GetAsync(child));
        await priya.GetAsync(end);
        var today = host.Clock.UkToday();
        Assert.NotNull((await priya.SubmitAsync("Save", [("Answer", "over"), .. Persons.Date("EndedOn", today.AddDays(1))])).Error("EndedOn"));
        await priya.SubmitAsync("Save", [("Answer", "over"), .. Persons.Date("EndedOn", today.AddDays(-2))]);
        Assert.True((await priya.GetAsync(mother)).Says("No longer, said"));
        Assert.True(priya.Page.Says($"until {today.AddDays(-2).Show()}"));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(end)).Status);
        await RelateAsync(priya, mother, "Friend", "Tilly Moor");
        await priya.GetAsync(End(await priya.GetAsync(mother)));
        await priya.SubmitAsync("Save", ("Answer", "wrong"));
        Assert.False((await priya.GetAsync(child)).Says("Friend of"));
    }

    [Fact]
    public async Task Relationship_ToAnotherCasesPerson_OrOfTheWrongKind_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await AddOtherAsync(priya, path, "Sluice Park", "Park");
        using var dan = await area.SignInAsync(area.Dan);
        var elsewhere = await dan.OpenCaseAsync();
        var his = await dan.AddPersonAsync(elsewhere, "Kyle Rudge");
        await dan.AddPersonAsync(elsewhere, "Joe Rudge");
        await dan.GetAsync(his + "/relationships/add");
        var foreign = Options(dan.Page).First(o => o.TextContent.Contains("Joe Rudge", StringComparison.Ordinal)).GetAttribute("value")!;

        await priya.GetAsync(person + "/relationships/add");
        Assert.DoesNotContain(Options(priya.Page), o => o.TextContent.Contains("Rudge", StringComparison.Ordinal));
        var refused = await priya.SubmitAsync("Save", ("Form.Relation", "Friend"), ("Form.Other", foreign));
        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        await RelateAsync(priya, person, "Partner", "Sluice Park");
        Assert.NotNull(priya.Page.Error("Form_Relation"));

        await RelateAsync(dan, his, "Friend", "Joe Rudge");
        var end = End(await dan.GetAsync(his)).Split('/')[^2];
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{person}/relationships/{end}/end")).Status);
        Assert.Single(await area.Area.EventsAsync("relationship.added"), e => e.Outcome == AuditOutcome.Done);
    }

    [Fact]
    public async Task Picture_ShowsTheCasesThatAreRead_AndOfOthersWhomToAsk_UntilShared()
    {
        var both = await TwoCases.MakeAsync(host);
        await both.Priya.NoteAsync(both.Hers, "Visited in the evening", ("Kind", "Visit"));
        await both.Priya.ShareAsync(both.Hers, "Neighbourhood", Level.Read);
        var his = await both.Dan.PersonPathAsync(both.His, "Ingrid Mayer");
        await both.Dan.JoinAsync(his);

        var seen = await both.Dan.GetAsync(his + "/picture");
        Assert.True(seen.Says("Upstairs music"));
        Assert.True(seen.Says("What was done: 1"));
        Assert.True((await both.Dan.GetAsync(his + "/picture?Kind=Case")).Says("Upstairs music"));
        Assert.False(both.Dan.Page.Says("Visited in the evening"));
        Assert.Contains("Upstairs music", (await both.Dan.GetAsync(his + "/links")).Text, StringComparison.Ordinal);

        var hers = await both.Priya.PersonPathAsync(both.Hers, "Ingrid Maier");
        foreach (var page in new[] { "/picture", "/links" })
            Assert.DoesNotContain("Gathering at night", (await both.Priya.GetAsync(hers + page)).Text, StringComparison.Ordinal);
        Assert.True((await both.Priya.GetAsync(hers + "/picture")).Says("Ask Dan Okafor"));

        await both.Priya.GetAsync(both.Hers + "/sharing");
        await both.Priya.GetAsync(both.Priya.Page.Document.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("End", StringComparison.Ordinal)).GetAttribute("href")!);
        await both.Priya.SubmitAsync("End the share");
        seen = await both.Dan.GetAsync(his + "/picture");
        Assert.False(seen.Says("Upstairs music"));
        Assert.True(seen.Says("What was done: 0"));
        Assert.DoesNotContain("Upstairs music", (await both.Dan.GetAsync(his + "/links")).Text, StringComparison.Ordinal);
        Assert.NotEmpty(await both.Area.Area.EventsAsync("picture.shown"));
    }

    private static async Task<string> AddOtherAsync(Visitor visitor, string path, string name, string sort, params (string, string)[] more)
    {
        await visitor.GetAsync(path + "/people/add-other");
        await visitor.SubmitAsync("Save", [("Other.Sort", sort), ("Other.Name", name), ("Role", "Location"), .. more]);
        Assert.Equal(path + "/people", visitor.Page.Location);
        return await visitor.PersonPathAsync(path, name);
    }

    private static async Task RelateAsync(Visitor visitor, string person, string relation, string other)
    {
        await visitor.GetAsync(person + "/relationships/add");
        var id = Options(visitor.Page).Single(o => o.TextContent.Contains(other, StringComparison.Ordinal)).GetAttribute("value")!;
        await visitor.SubmitAsync("Save", ("Form.Relation", relation), ("Form.Other", id));
    }

    private static IEnumerable<IElement> Options(Screen screen) => screen.Document.QuerySelectorAll("#Form_Other option");

    private static string End(Screen screen) => screen.Document.QuerySelectorAll("a")
        .First(a => a.GetAttribute("href")!.Contains("/relationships/", StringComparison.Ordinal) && a.TextContent.StartsWith("No longer so?", StringComparison.Ordinal))
        .GetAttribute("href")!;
}
