using System.Net;
using ECins.Host.Audit;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Finding;
using ECins.Host.Finding.Text;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Finding;

/// <summary>What is found by what, through the page.</summary>
public sealed class FindingTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Person_IsFoundByNamesDatesNumbersAndAddresses()
    {
        var (_, visitor, path) = await BegunAsync();
        using var priya = visitor;
        var person = await priya.AddPersonAsync(path, "Catherine Wright", Persons.Date("BornOn", new DateOnly(1951, 3, 14)));
        await priya.AddDetailAsync(person, "names", ("Name", "Róisín Müller"), ("NameKind", "Alias"));
        await priya.AddDetailAsync(person, "identifiers", ("Register", "Nhs"), ("Number", "9990000018"));
        await priya.AddDetailAsync(person, "identifiers", ("Register", "Pnc"), ("Number", "2020/0001234V"));
        await priya.AddDetailAsync(person, "telephones", ("Number", "07700 900123"));
        await priya.AddDetailAsync(
            person, "addresses", ("Lines", "Cottage 4, Harbour Row"), ("Town", "Saltmere"), ("Postcode", "sm11aa"), ("Uprn", "200012345678"));

        string[] finding =
        [
            "Catherine Wright", "wright, catherine", "CATH", "kate wright", "Kathryn Rite", "wri", "roisin muller", "Róisín",
            "14/3/1951", "14.03.51", "1951-03-14", "14 March 1951", "14th mar 1951", "wright 1951", "1951",
            "999 000 0018", "9990000018", "2020/0001234v", "20/1234V", "07700900123", "+44 7700 900 123",
            "harbour row", "SM1 1AA", "sm11aa", "200012345678", "wright saltmere",
        ];
        foreach (var words in finding)
            Assert.True(await priya.FindsAsync(words, "Catherine Wright"), words);
        string[] not = ["Wrong", "ca", "15/3/1951", "1950", "9990000019", "07700900124", "catherine saltmarsh", "right rowing"];
        foreach (var words in not)
            Assert.False(await priya.FindsAsync(words, "Catherine Wright"), words);
    }

    [Fact]
    public async Task Case_IsFoundByItsReferenceHoweverTyped_AndByItsTitle()
    {
        var (area, visitor, path) = await BegunAsync("Drums at the bus station");
        using var priya = visitor;
        var reference = await area.Area.ReadAsync(core => core.Set<Case>().Where(c => c.Title == "Drums at the bus station").Select(c => c.Reference).SingleAsync());
        string[] ways =
        [
            reference, reference.ToLowerInvariant(), $" {reference.Replace('-', ' ')} ", reference.Replace("-", "", StringComparison.Ordinal),
            reference[..^2], reference.Split('-')[^1], "bus station", "station drum",
        ];
        foreach (var way in ways)
            Assert.True(await priya.FindsAsync(way, "Drums at the bus station"), way);
        Assert.Contains(path, priya.Page.Text, StringComparison.Ordinal);
        Assert.False(await priya.FindsAsync("bus stop", "Drums at the bus station"));
    }

    [Fact]
    public async Task Note_IsShownWhereItsWordsStand_AndAsTextAlone()
    {
        var (_, visitor, path) = await BegunAsync();
        using var priya = visitor;
        await priya.NoteAsync(path, new string('x', 300) + " he said <b>Drumming</b> & \"singing\" until four");
        var screen = await priya.SearchAsync("drumming four");
        Assert.Equal(["Drumming", "four"], screen.Document.QuerySelectorAll("main mark").Select(m => m.TextContent));
        Assert.Contains("he said <b>Drumming</b> & \"singing\"", screen.Found(), StringComparison.Ordinal);
        Assert.Null(screen.Document.QuerySelector("main b"));
        Assert.False(await priya.FindsAsync("drumming five", "Drumming"));
    }

    [Fact]
    public async Task Detail_ThatNeverWasSo_FindsNothing_AndOneThatWasFindsStill()
    {
        var (_, visitor, path) = await BegunAsync();
        using var priya = visitor;
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddDetailAsync(person, "addresses", ("Lines", "12 Harbour Row"));
        await priya.AddDetailAsync(person, "addresses", ("Lines", "9 Orchard Close"));
        Assert.True(await priya.FindsAsync("harbour row", "Ilse Brandt"));
        await EndAsync(priya, person, "Harbour Row", "wrong");
        await EndAsync(priya, person, "Orchard Close", "over");
        Assert.False(await priya.FindsAsync("harbour row", "Ilse Brandt"));
        Assert.True(await priya.FindsAsync("orchard close", "Ilse Brandt"));
        Assert.False(await priya.FindsAsync("orchard close", "9 Orchard Close"));
    }

    [Fact]
    public async Task Search_IsOnRecordWithItsWordsBeside_AndWhatItShowedAsSubjects()
    {
        var (area, visitor, path) = await BegunAsync();
        using var priya = visitor;
        await priya.AddPersonAsync(path, "Ilse Brandt");
        var screen = await priya.SearchAsync("ilse brandt");
        Assert.DoesNotContain("ilse", screen.Response.RequestMessage!.RequestUri!.ToString(), StringComparison.OrdinalIgnoreCase);
        var made = (await area.Area.EventsAsync(FindDeeds.Searched))[^1];
        Assert.Contains("person:", made.Subjects, StringComparison.Ordinal);
        Assert.DoesNotContain("ilse", made.Subjects, StringComparison.OrdinalIgnoreCase);
        var notes = await area.Area.ReadAsync(core => core.Set<AuditDetail>().Where(d => d.EventId == made.Id).ToDictionaryAsync(d => d.Name, d => d.Value));
        Assert.Equal("ilse brandt", notes["words"]);
        Assert.StartsWith("people 1,", notes["found"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_MadeToBreakTheEngine_AreWordsLikeOthers()
    {
        var (_, visitor, path) = await BegunAsync();
        using var priya = visitor;
        await priya.AddPersonAsync(path, "Ilse Brandt");
        string[] odd =
        [
            "\" OR \"ilse\"", "ilse*", "Text : ilse", "NEAR(ilse brandt)", "ilse AND", "(ilse", "'; DROP TABLE core_Findable; --", "-ilse", "^ilse",
            "{Names Text} : ilse", "ilse\u0001brandt", "q0kperson", "q0silse", "%_[a-z]", "İlse", "\u0301", "FORMSOF(INFLECTIONAL, ilse)", "ISABOUT (ilse weight (1))",
            "99/99/9999", "31/02/2001", "0000-00-00", "((((((((", "😀 ilse", "null", new string('9', 190), "a a a a a a a a a a a a ilse",
        ];
        foreach (var words in odd)
            Assert.True((await priya.SearchAsync(words)).Status == HttpStatusCode.OK, $"{words}: {priya.Page.Status}");
        Assert.Equal("", (await priya.SearchAsync("q0kperson")).Found());
        Assert.Equal("", (await priya.SearchAsync("nobody OR ilse")).Found());
        Assert.True(await priya.FindsAsync("ilse", "Ilse Brandt"));
        Assert.NotNull((await priya.SearchAsync("  ")).Error("Words"));
        Assert.NotNull((await priya.SearchAsync("?!")).Error("Words"));
        var tooLong = await priya.SearchAsync(new string('a', 201));
        Assert.NotNull(tooLong.Error("Words"));
        Assert.Equal(201, tooLong.Value("Words")!.Length);
    }

    [Fact]
    public async Task Parts_AreCountedAndPaged_AndKeptToAnAgency()
    {
        var (area, visitor, path) = await BegunAsync();
        using var priya = visitor;
        foreach (var number in Enumerable.Range(0, FindQueries.First + 2))
            await priya.NoteAsync(path, $"Drumming, night {number}");
        var screen = await priya.SearchAsync("drumming");
        Assert.True(screen.Says($"Notes, {FindQueries.First + 2}"));
        Assert.Equal(FindQueries.First, screen.Document.QuerySelectorAll("main mark").Length);
        screen = await priya.SubmitAsync("All notes", ("Part", "Notes"));
        Assert.Equal(FindQueries.First + 2, screen.Document.QuerySelectorAll("main mark").Length);
        Assert.Equal("", (await priya.SearchAsync("drumming", ("Agency", area.Police.Id.ToString()))).Found());
        Assert.NotEqual("", (await priya.SearchAsync("drumming", ("Agency", area.Council.Id.ToString()))).Found());
        Assert.Equal("", (await priya.SearchAsync("drumming", ("Workstream", "elsewhere"))).Found());
    }

    [Fact]
    public async Task Reindex_MakesWhatWasLostAnew()
    {
        var (area, visitor, path) = await BegunAsync("Drums at the bus station");
        using var priya = visitor;
        await priya.AddPersonAsync(path, "Ilse Brandt");
        await area.Area.WriteAsync(async core => core.RemoveRange(await core.Set<Findable>().ToListAsync()));
        Assert.Equal("", (await priya.SearchAsync("brandt")).Found());
        Assert.Equal(0, await host.RunAsync("reindex", area.Area.Key));
        Assert.True(await priya.FindsAsync("brandt", "Ilse Brandt"));
        Assert.True(await priya.FindsAsync("bus station", "Drums at the bus station"));
    }

    [Fact]
    public async Task Search_OfOnePart_CountsThatPartAlone()
    {
        var (area, visitor, path) = await BegunAsync();
        using var priya = visitor;
        await priya.NoteAsync(path, "Drumming until four");
        await area.Area.InScopeAsync(async services =>
        {
            var asked = new CountingSearch(services.GetRequiredService<ITextSearch>());
            var queries = ActivatorUtilities.CreateInstance<FindQueries>(services, asked);
            foreach (var part in Enum.GetValues<FindPart>())
            {
                asked.Kinds.Clear();
                await queries.FindAsync(new FindRequest(FindTerms.Of("drumming", 2026)!, part, Workstream: null, AgencyId: null, Before: null), default);
                Assert.Single(asked.Kinds.Distinct());
            }
        });
    }

    private async Task<(AsbArea Area, Visitor Priya, string Path)> BegunAsync(string title = "Noise in Quay Street")
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        return (area, priya, await priya.OpenCaseAsync(title));
    }

    private static async Task EndAsync(Visitor visitor, string person, string of, string answer)
    {
        var screen = await visitor.GetAsync(person);
        var link = screen.Document.QuerySelectorAll("a[href$='/end']").Single(a => a.TextContent.Contains(of, StringComparison.Ordinal));
        await visitor.GetAsync(link.GetAttribute("href")!);
        await visitor.SubmitAsync("Save", ("Answer", answer));
        Assert.Equal(person, visitor.Page.Location);
    }

    private sealed class CountingSearch(ITextSearch real) : ITextSearch
    {
        public List<FindableKind> Kinds { get; } = [];

        public IQueryable<long> InText(CoreDbContext core, FindableKind kind, FindTerms terms)
        {
            Kinds.Add(kind);
            return real.InText(core, kind, terms);
        }

        public IQueryable<long> InNames(CoreDbContext core, FindTerms terms) => real.InNames(core, terms);
    }
}
