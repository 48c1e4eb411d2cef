using System.Net;
using ECins.Host.Cases.People;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Finding;

/// <summary>What each reader finds of one case: all of it, a name and whom to ask, or nothing.</summary>
public sealed class FindingAccessTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] OfTheCase =
        ["upstairs music", "harbour row", "drumming", "07700900123", "14/3/1951", "verena", "ingeborg", "secretly", "SM1 1AA", "brandt 1951", "mobile"];

    [Fact]
    public async Task Case_NotRead_TellsANameAndWhomToAsk_AndNothingMore()
    {
        var (area, visitor, _) = await FilledAsync();
        using var priya = visitor;
        foreach (var words in OfTheCase)
            Assert.NotEqual("", (await priya.SearchAsync(words)).Found());

        using var dan = await area.SignInAsync(area.Dan);
        foreach (var words in OfTheCase)
            Assert.True((await dan.SearchAsync(words)).Found().Length == 0, words);
        foreach (var words in new[] { "ilse brandt", "brand", "elsa" })
        {
            var screen = await dan.SearchAsync(words);
            Assert.True(screen.Document.QuerySelectorAll("#elsewhere li").Length == 1, words + screen.Found());
            var told = screen.Document.QuerySelector("#elsewhere li")!;
            Assert.Contains("Ilse Brandt", told.TextContent, StringComparison.Ordinal);
            Assert.Contains("Northton Council", told.TextContent, StringComparison.Ordinal);
            Assert.Contains("Ask Priya Nair", told.TextContent, StringComparison.Ordinal);
            foreach (var secret in new[] { "Upstairs", "ASB-", "1951", "Harbour", "Verena", "Elsa" })
                Assert.False(screen.Found().Contains(secret, StringComparison.Ordinal), secret);
        }

        var ask = dan.Page.Document.QuerySelector("#elsewhere a[href^='/asking/']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(ask)).Status);
    }

    [Theory]
    [InlineData("Flat", "Location")]
    [InlineData("Street", "Location")]
    [InlineData("StreetGroup", "Subject")]
    [InlineData("Family", "Subject")]
    public async Task NameOfAnythingButAPerson_IsToldToReadersAlone(string sort, string role)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        await priya.GetAsync(path + "/people/add-other");
        await priya.SubmitAsync("Save", ("Other.Sort", sort), ("Other.Name", "Wherry Cottage, 9 Sluice Lane"), ("Role", role));
        Assert.True(await priya.FindsAsync("wherry cottage", "Wherry Cottage"));

        using var dan = await area.SignInAsync(area.Dan);
        foreach (var words in new[] { "wherry cottage", "9 sluice lane", "sluice" })
            Assert.True((await dan.SearchAsync(words)).Found().Length == 0, words);
        var id = await area.Area.ReadAsync(core => core.Set<Profile>().Where(p => p.Kind != ProfileKind.Person).Select(p => p.Id).SingleAsync());
        foreach (var page in new[] { $"/asking/{id}", $"/emergency/people/{id}" })
            Assert.False((await dan.GetAsync(page)).Says("Wherry"), page);
        await dan.GetAsync($"/asking/{id}?for={(await dan.OpenCaseAsync()).Split('/')[^1]}");
        await dan.SubmitAsync("Ask", ("Reason", "They may know who lives there"));
        Assert.False((await dan.GetAsync("/requests")).Says("Wherry"));
        Assert.True(dan.Page.Says("held by Northton Council"));
    }

    [Fact]
    public async Task Case_Shared_IsFoundUntilTheShareEnds()
    {
        var (area, visitor, path) = await FilledAsync();
        using var priya = visitor;
        await priya.ShareAsync(path, "Dan Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var words in OfTheCase)
            Assert.True((await dan.SearchAsync(words)).Found().Length > 0, words);
        Assert.Null((await dan.SearchAsync("ilse brandt")).Document.QuerySelector("#elsewhere"));

        await priya.EndShareAsync(path, area.Dan);
        foreach (var words in OfTheCase)
            Assert.True((await dan.SearchAsync(words)).Found().Length == 0, words);
    }

    [Fact]
    public async Task Case_Sealed_IsToldToNobody()
    {
        var (area, visitor, path) = await FilledAsync();
        using var priya = visitor;
        var id = Guid.Parse(path.Split('/')[^1]);
        await area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).IsSealed = true);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal("", (await dan.SearchAsync("ilse brandt")).Found());
        Assert.NotEqual("", (await priya.SearchAsync("ilse brandt")).Found());
    }

    [Fact]
    public async Task Anybody_WhoDoesNotWorkTheWorkstream_FindsNothing()
    {
        var (area, visitor, _) = await FilledAsync();
        visitor.Dispose();
        using var ruth = await area.SignInAsync(area.Ruth);
        foreach (var words in OfTheCase.Append("ilse brandt"))
            Assert.True((await ruth.SearchAsync(words)).Found().Length == 0, words);
    }

    [Fact]
    public async Task Workstream_TurnedOff_FindsNothing_AndOnAgainAsBefore()
    {
        var (area, visitor, _) = await FilledAsync();
        using var priya = visitor;
        await area.Area.TurnOffAsync("asb");
        Assert.Equal("", (await priya.SearchAsync("ilse brandt")).Found());
        await area.Area.TurnOnAsync("asb", area.CouncilTeam, area.PoliceTeam);
        Assert.NotEqual("", (await priya.SearchAsync("ilse brandt")).Found());
    }

    [Theory]
    [InlineData("Anonymous")]
    [InlineData("Refused")]
    public async Task Reporter_WhoIsNotToBeKnown_IsFoundByNobody(string reporter)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportAsync(("Reporter", reporter), ("ReporterName", "Jean Hollis"));
        Assert.Equal("", (await priya.SearchAsync("jean hollis")).Found());
        await priya.ReportAsync(("ReporterName", "Jean Hollis"));
        Assert.NotEqual("", (await priya.SearchAsync("jean hollis")).Found());
    }

    [Fact]
    public async Task Visitor_NotSignedIn_IsSentToSignIn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var nobody = area.Area.Visitor();
        Assert.Contains("/sign-in?then=%2Fsearch", (await nobody.GetAsync("/search")).Location!, StringComparison.Ordinal);
        Assert.Null((await nobody.GetAsync("/sign-in")).Document.QuerySelector("#header-words"));
    }

    private async Task<(AsbArea Area, Visitor Priya, string Path)> FilledAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var person = await priya.AddPersonAsync(
            path, "Ilse Brandt", [.. Persons.Date("BornOn", new DateOnly(1951, 3, 14)), ("Contact", "On her mobile, secretly")]);
        await priya.AddDetailAsync(person, "names", ("Name", "Elsa Brand"), ("NameKind", "Alias"));
        await priya.AddDetailAsync(person, "names", ("Name", "Ingeborg Adler"), ("NameKind", "Former"));
        await priya.AddDetailAsync(person, "names", ("Name", "Verena Stone"), ("NameKind", "Alias"), ("IsProtected", "true"));
        await priya.AddDetailAsync(person, "telephones", ("Number", "07700 900123"), ("IsProtected", "true"));
        await priya.AddDetailAsync(
            person, "addresses", ("Lines", "4 Harbour Row"), ("Postcode", "SM1 1AA"), ("IsProtected", "true"));
        await priya.NoteAsync(path, "Drumming until four");
        return (area, priya, path);
    }
}
