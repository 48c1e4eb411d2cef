using System.Net;
using ECins.Host.People;
using ECins.Host.People.Protecting;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Finding;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>When somebody flees, what is recorded already is protected at once, wherever it stands, and nothing of it tells any more.</summary>
public sealed class ProtectionTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] Home = [("Lines", "Cottage 4"), ("Uprn", "200012345678")];

    [Theory]
    [InlineData("addresses", "Lines=Cottage 4", "Uprn=200012345678")]
    [InlineData("telephones", "Number=01632 960 001")]
    [InlineData("emails", "Address=ilse@post.example")]
    [InlineData("identifiers", "Register=Nhs", "Number=9990000018")]
    public async Task Protected_NoLongerMatchesForOthers_AndDoesAgainWhenLifted(string what, params string[] entered)
    {
        var fields = entered.Select(e => (e.Split('=')[0], e.Split('=')[1])).ToArray();
        var (area, priya, _, hers) = await RecordedAsync(what, fields);
        using var owner = priya;
        using var dan = await area.SignInAsync(area.Dan);
        var his = await dan.AddPersonAsync(await dan.OpenCaseAsync(), "I Brandt");
        await dan.AddDetailAsync(his, what, fields);
        Assert.True((await dan.GetAsync(his)).Says("Ask Priya Nair"));

        await ProtectAsync(priya, hers, "She fled");
        Assert.True((await priya.GetAsync(hers)).Says("Protected"));
        Assert.False((await dan.GetAsync(his)).Says("Ask Priya Nair"));

        await LinkAsync(priya, hers, "Must it stay protected?");
        Assert.True(priya.Page.Says("Protected by Priya Nair"));
        Assert.True(priya.Page.Says("She fled"));
        Assert.NotNull((await priya.SubmitAsync("Lift the protection")).Error("Why"));
        await priya.SubmitAsync("Lift the protection", ("Why", "He is dead"));
        Assert.Equal(hers, priya.Page.Location);
        Assert.True((await dan.GetAsync(his)).Says("Ask Priya Nair"));
        Assert.Single(await area.Area.EventsAsync(PersonDeeds.DetailProtected.Key));
        Assert.Single(await area.Area.EventsAsync(PersonDeeds.ProtectionLifted.Key));
        Assert.Equal([true, false], await area.Area.ReadAsync(core => core.Set<ProtectionChange>().OrderBy(c => c.At).ThenBy(c => c.Id).Select(c => c.IsProtected).ToListAsync()));
    }

    [Fact]
    public async Task Protected_NameIsFoundByReadersAlone_AndNotInTheIndex()
    {
        var (area, priya, _, hers) = await RecordedAsync("names", [("Name", "Verena Stone"), ("NameKind", "Alias")]);
        using var owner = priya;
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True(await dan.FindsAsync("verena stone", "Ilse Brandt"));
        await ProtectAsync(priya, hers, "");
        Assert.False(await dan.FindsAsync("verena stone", "Ilse Brandt"));
        Assert.True(await priya.FindsAsync("verena stone", "Ilse Brandt"));
        var his = await dan.OpenCaseAsync();
        Assert.Null((await dan.BeginPersonAsync(his, "Verena Stone")).Document.QuerySelector("#known"));
    }

    [Fact]
    public async Task Added_Protected_NamesAndIdentifiersTellNobodyElse()
    {
        var (area, priya, _, hers) = await RecordedAsync("names", [("Name", "Verena Stone"), ("NameKind", "Alias"), ("IsProtected", "true")]);
        using var owner = priya;
        await priya.AddDetailAsync(hers, "identifiers", ("Register", "Nhs"), ("Number", "9990000018"), ("IsProtected", "true"));
        Assert.Equal(2, (await priya.GetAsync(hers)).Document.QuerySelectorAll(".govuk-tag--red").Count(t => t.TextContent == "Protected"));
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var words in new[] { "verena", "9990000018" })
        {
            Assert.False(await dan.FindsAsync(words, "Ilse Brandt"));
            Assert.True(await priya.FindsAsync(words, "Ilse Brandt"));
        }

        var his = await dan.AddPersonAsync(await dan.OpenCaseAsync(), "Verena Stone");
        await dan.AddDetailAsync(his, "identifiers", ("Register", "Nhs"), ("Number", "9990000018"));
        foreach (var page in new[] { "", "/picture", "/links" })
            Assert.False((await dan.GetAsync(his + page)).Says("Brandt"));
    }

    [Fact]
    public async Task Protect_OffersThePastCopyAndTheOtherCase_AndProtectsWhatWasChosen()
    {
        var (area, priya, _, hers) = await RecordedAsync("addresses", Home);
        using var owner = priya;
        await LinkAsync(priya, hers, "No longer so?");
        await priya.SubmitAsync("Save", ("Answer", "over"));
        await priya.AddDetailAsync(hers, "addresses", [("Lines", "cottage 4"), ("Town", "Saltmere")]);
        var second = await priya.AddPersonAsync(await priya.OpenCaseAsync("Upstairs music"), "Ilse Brand");
        await priya.AddDetailAsync(second, "addresses", Home);
        await priya.JoinAsync(second);
        using var dan = await area.SignInAsync(area.Dan);
        var his = await dan.AddPersonAsync(await dan.OpenCaseAsync(), "I Brandt");
        await dan.AddDetailAsync(his, "addresses", Home);
        Assert.Equal(1, Told(await dan.GetAsync(his)));

        await LinkAsync(priya, hers, "Protect it", "Saltmere");
        Assert.Equal(2, priya.Page.Document.QuerySelectorAll("input[name=Also]:checked").Length);
        Assert.True(priya.Page.Says("In Upstairs music"));
        Assert.True(priya.Page.Says("In this case, as what was so once"));
        await priya.SubmitAsync("Protect it");
        Assert.Equal(0, Told(await dan.GetAsync(his)));
        Assert.Equal(3, await area.Area.ReadAsync(core => core.Set<ProtectionChange>().CountAsync()));
        var deed = Assert.Single(await area.Area.EventsAsync(PersonDeeds.DetailProtected.Key));
        foreach (var path in new[] { hers, second })
            Assert.Contains(path.Split('/')[2], deed.Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Protect_WhereTheyMayNotWrite_SaysWhomToAsk_AndOfWhatTheyDoNotReadNothing()
    {
        var both = await TwoCases.MakeAsync(host);
        var hers = await both.Priya.PersonPathAsync(both.Hers, "Ingrid Maier");
        await both.Priya.AddDetailAsync(hers, "addresses", Home);
        await both.Priya.ShareAsync(both.Hers, "Neighbourhood", Level.Read);
        var his = await both.Dan.PersonPathAsync(both.His, "Ingrid Mayer");
        await both.Dan.AddDetailAsync(his, "addresses", Home);
        await both.Dan.JoinAsync(his);

        await LinkAsync(both.Dan, his, "Protect it");
        Assert.Empty(both.Dan.Page.Document.QuerySelectorAll("input[name=Also]"));
        Assert.True(both.Dan.Page.Says("Ask Priya Nair"));
        Assert.True(both.Dan.Page.Says("Upstairs music"));
        var theirs = await both.Area.Area.ReadAsync(core => core.Set<Host.People.Details.Address>().Where(a => a.AddedById == both.Area.Priya.Id).Select(a => a.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await both.Dan.SubmitAsync("Protect it", ("Also", theirs.ToString()))).Status);
        Assert.False(await both.Area.Area.ReadAsync(core => core.Set<Host.People.Details.Address>().AnyAsync(a => a.IsProtected)));

        await LinkAsync(both.Priya, hers, "Protect it");
        Assert.False(both.Priya.Page.Says("Gathering at night"));
        Assert.False(both.Priya.Page.Says("Dan Okafor"));
    }

    [Fact]
    public async Task Protect_IsForThoseWhoContribute_LiftingForThoseWhoManage()
    {
        var (area, priya, path, hers) = await RecordedAsync("addresses", Home);
        using var owner = priya;
        await priya.ShareAsync(path, "Calder", Level.Read);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        var page = await LinkAsync(priya, hers, "Protect it");
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.False((await ruth.GetAsync(hers)).Says("Protect it"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(page)).Status);
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(page)).Status);

        using var dan = await area.SignInAsync(area.Dan);
        await ProtectAsync(dan, hers, "");
        Assert.True((await dan.GetAsync(page)).Says("ask Priya Nair"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(page + "?handler=Lift", ("Why", "No need"))).Status);
        Assert.Equal(1, await area.Area.ReadAsync(core => core.Set<ProtectionChange>().CountAsync()));
    }

    [Fact]
    public async Task Protect_OfAClosedCase_IsStillDone()
    {
        var (area, priya, path, hers) = await RecordedAsync("addresses", Home);
        using var owner = priya;
        var id = Guid.Parse(path.Split('/')[^1]);
        await area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).IsOpen = false);
        Assert.False((await priya.GetAsync(hers)).Says("No longer so?"));
        await ProtectAsync(priya, hers, "She fled");
        Assert.True(await area.Area.ReadAsync(core => core.Set<Host.People.Details.Address>().Select(a => a.IsProtected).SingleAsync()));
    }

    [Fact]
    public async Task Person_RecordedAgainWithAProtectedAddress_ProtectsWhatStood()
    {
        var (area, priya, path, _) = await RecordedAsync("addresses", Home);
        using var owner = priya;
        (string, string)[] again = [("Lines", "Cottage 4"), ("IsProtected", "true"), ("Role", "Witness")];
        await priya.BeginPersonAsync(path, "Ilse Brandt", again);
        var known = priya.Page.Document.QuerySelector("input[name=Same]")!.GetAttribute("value")!;
        await priya.SubmitAsync("Save", [("Same", known), .. again]);
        Assert.True(await area.Area.ReadAsync(core => core.Set<Host.People.Details.Address>().Select(a => a.IsProtected).SingleAsync()));
    }

    [Fact]
    public async Task Learners_AreNamedWithTheirOrganisation_AcrossTheCasesThatAreRead_AndNoOthers()
    {
        var both = await TwoCases.MakeAsync(host);
        var hers = await both.Priya.PersonPathAsync(both.Hers, "Ingrid Maier");
        await both.Priya.AddDetailAsync(hers, "addresses", Home);
        await both.Priya.ShareAsync(both.Hers, "Neighbourhood", Level.Read);
        await both.Priya.ShareAsync(both.Hers, "Calder", Level.Index);
        var his = await both.Dan.PersonPathAsync(both.His, "Ingrid Mayer");
        await both.Dan.AddDetailAsync(his, "addresses", Home);
        await both.Dan.JoinAsync(his);

        await LinkAsync(both.Dan, his, "Who could learn it?");
        var rows = Rows(both.Dan.Page);
        Assert.Equal(["Northton Council|Priya Nair|Upstairs music", "Northton Police|Dan Okafor|This case; Upstairs music"], rows.Select(r => r.Split(", ASB")[0]));
        Assert.True(both.Dan.Page.Says("2 people in 2 organisations"));
        Assert.True(both.Dan.Page.Says("It is not protected"));

        await LinkAsync(both.Priya, hers, "Who could learn it?");
        Assert.False(both.Priya.Page.Says("Gathering at night"));
        Assert.Equal(["Northton Council|Priya Nair|This case", "Northton Police|Dan Okafor|This case"], Rows(both.Priya.Page));
        using var gareth = await both.Area.SignInAsync(both.Area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync($"{hers}/details/{Guid.NewGuid()}/learners")).Status);
    }

    private static List<string> Rows(Screen screen) =>
        [.. screen.Document.QuerySelectorAll("main tbody tr").Select(r => string.Join('|', r.QuerySelectorAll("td").Select(c => c.TextContent.Trim())))];

    private static int Told(Screen screen) => screen.Document.QuerySelectorAll("main a[href^='/asking/']").Length;

    private static async Task ProtectAsync(Visitor visitor, string person, string why)
    {
        await LinkAsync(visitor, person, "Protect it");
        await visitor.SubmitAsync("Protect it", ("Why", why));
        Assert.Equal(person, visitor.Page.Location);
    }

    // Follows a link beside a detail, and gives its address.
    private static async Task<string> LinkAsync(Visitor visitor, string person, string text, string of = "")
    {
        var link = (await visitor.GetAsync(person)).Document.QuerySelectorAll("a")
            .First(a => a.TextContent.StartsWith(text, StringComparison.Ordinal) && a.TextContent.Contains(of, StringComparison.Ordinal)).GetAttribute("href")!;
        await visitor.GetAsync(link);
        return link;
    }

    private async Task<(AsbArea Area, Visitor Priya, string Path, string Person)> RecordedAsync(string what, (string, string)[] fields)
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddDetailAsync(person, what, fields);
        return (area, priya, path, person);
    }
}
