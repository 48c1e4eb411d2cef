using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.People;

public sealed class DetailTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string Name, string Value)[] Home =
        [("Lines", "Flat 3, 12 Quay Street"), ("Town", "Saltmere"), ("Postcode", "sm11aa"), ("Uprn", "100012345678")];

    [Fact]
    public async Task Details_Added_AreShownToReadersWhoMayNotChangeThem_AndToNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddDetailAsync(person, "addresses", Home);
        await priya.AddDetailAsync(person, "telephones", ("Number", "01632 960 001"), ("NeverLeaveMessage", "true"), ("Safely", "Ask for the plumber"));
        await priya.AddDetailAsync(person, "names", ("Name", "Elsa Brand"), ("NameKind", "Alias"));
        await priya.AddDetailAsync(person, "identifiers", ("Register", "Nhs"), ("Number", "9990000018"));
        await priya.AddDetailAsync(
            person, "warnings", [("WarningKind", "AtRiskFromOthers"), ("Reason", "Followed home twice"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(30))]);
        await priya.ShareAsync(path, "Calder", Level.Read);

        string[] known = ["Flat 3, 12 Quay Street, Saltmere, SM1 1AA", "Never leave a message on 01632 960 001", "Elsa Brand", "999 000 0018", "At risk from others. Followed home twice"];
        using var ruth = await area.SignInAsync(area.Ruth);
        var seen = await ruth.GetAsync(person);
        Assert.All(known, text => Assert.True(seen.Says(text), text));
        Assert.False(seen.Says("Add an address"));
        foreach (var page in new[] { "addresses/add", "telephones/add", "names/add", "identifiers/add", "warnings/add", "about", "part" })
            Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync($"{person}/{page}")).Status);

        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(person)).Status);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(person)).Status);
    }

    [Fact]
    public async Task Person_OfAnotherCase_IsNotThereUnderOnesOwn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        using var dan = await area.SignInAsync(area.Dan);
        var own = await dan.OpenCaseAsync();
        foreach (var page in new[] { "", "/about", "/record", "/review", "/addresses/add", "/part" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync($"{own}/people/{person.Split('/')[^1]}{page}")).Status);
    }

    [Theory]
    [InlineData("identifiers", "Number", "Register=Nhs", "Number=9990000019")]
    [InlineData("identifiers", "Number", "Register=Pnc", "Number=2003/0062845F")]
    [InlineData("identifiers", "Register", "Number=1")]
    [InlineData("addresses", "Lines", "Town=Saltmere")]
    [InlineData("addresses", "Postcode", "Lines=1 Quay Street", "Postcode=Saltmere")]
    [InlineData("addresses", "Uprn", "Lines=1 Quay Street", "Uprn=12A")]
    [InlineData("telephones", "Number", "Number=ring me")]
    [InlineData("names", "NameKind", "Name=Bob")]
    [InlineData("warnings", "ReviewOn", "WarningKind=Dog", "Reason=Bit the post")]
    public async Task Detail_Wrong_IsToldBesideTheFieldAndKeepsTheText(string what, string field, params string[] entered)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        await priya.GetAsync($"{person}/{what}/add");
        var fields = entered.Select(e => (e.Split('=')[0], e.Split('=')[1])).ToArray();
        var screen = await priya.SubmitAsync("Save", fields);
        Assert.NotNull(screen.Error(field));
        foreach (var (name, value) in fields.Where(f => screen.Document.QuerySelector($"input[type=text][name={f.Item1}]") is not null))
            Assert.Equal(value, screen.Value(name));
    }

    [Fact]
    public async Task Detail_Ended_StaysAsWhatWasKnown_AndOneThatNeverWasGoes()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        await priya.AddDetailAsync(person, "names", ("Name", "Elsa Brand"), ("NameKind", "Alias"));
        await priya.AddDetailAsync(person, "names", ("Name", "Greta Wrong"), ("NameKind", "Alias"));
        await EndAsync(priya, person, "Elsa Brand", "over");
        await EndAsync(priya, person, "Greta Wrong", "wrong");
        var screen = await priya.GetAsync(person);
        Assert.True(screen.Says("Elsa Brand"));
        Assert.True(screen.Says("No longer, said"));
        Assert.False(screen.Says("Greta Wrong"));
    }

    [Fact]
    public async Task Address_Ended_AsksWhen_NotInTheFutureNorBeforeItBegan()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        var today = host.Clock.UkToday();
        await priya.AddDetailAsync(person, "addresses", [.. Home, .. Persons.Date("From", today.AddDays(-30))]);
        await OpenEndAsync(priya, person, "Quay Street");
        Assert.Equal($"{today.Day}", priya.Page.Value("EndedOn_Day"));
        Assert.NotNull((await priya.SubmitAsync("Save", [("Answer", "over"), .. Persons.Date("EndedOn", today.AddDays(1))])).Error("EndedOn"));
        Assert.NotNull((await priya.SubmitAsync("Save", [("Answer", "over"), .. Persons.Date("EndedOn", today.AddDays(-31))])).Error("EndedOn"));
        await priya.SubmitAsync("Save", [("Answer", "over"), .. Persons.Date("EndedOn", today.AddDays(-10))]);
        Assert.True((await priya.GetAsync(person)).Says($"since {today.AddDays(-30).Show()} until {today.AddDays(-10).Show()}"));
        Assert.True((await priya.GetAsync(person + "/picture")).Says($"{today.AddDays(-10).Show()}"));
    }

    [Fact]
    public async Task Address_AddedWithAnEnd_IsOver()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        var today = host.Clock.UkToday();
        await priya.GetAsync(person + "/addresses/add");
        (string, string)[] moved = [.. Home, .. Persons.Date("From", today.AddDays(-30)), .. Persons.Date("Until", today.AddDays(-40))];
        Assert.NotNull((await priya.SubmitAsync("Save", moved)).Error("Until"));
        Assert.NotNull((await priya.SubmitAsync("Save", [.. Home, .. Persons.Date("Until", today.AddDays(1))])).Error("Until"));
        await priya.SubmitAsync("Save", [.. Home, .. Persons.Date("Until", today.AddDays(-20))]);
        Assert.True((await priya.GetAsync(person)).Says($"until {today.AddDays(-20).Show()}"));
        Assert.True(priya.Page.Says("No longer, said"));
    }

    [Fact]
    public async Task Address_OnTheFirstFormAndOnItsOwn_LooksTheSame()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt", ("Lines", "12 Quay Street"), ("Postcode", "sm11aa"));
        await priya.AddDetailAsync(person, "addresses", ("Lines", " 12 Quay Street"), ("Postcode", "SM1  1AA"), ("Uprn", "000012345678"));
        var kept = await area.Area.ReadAsync(core => core.Set<Host.People.Details.Address>().OrderBy(a => a.AddedAt).ToListAsync());
        Assert.Equal(["12 Quay Street, SM1 1AA", "12 Quay Street, SM1 1AA"], kept.Select(a => a.OneLine));
        Assert.Equal("12345678", kept[1].Uprn);
    }

    [Theory]
    [InlineData("", "", "Date not known")]
    [InlineData("2024", "", "In 2024")]
    [InlineData("1979", "About.DiedIn", "")]
    public async Task Death_WithoutADate_IsRecorded(string year, string wrong, string shown)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt", ("BornIn", "1988"));
        await priya.GetAsync(person + "/about");
        await priya.SubmitAsync("Save", ("About.HasDied", "true"), ("About.DiedIn", year));
        if (wrong.Length > 0)
        {
            Assert.NotNull(priya.Page.Error(wrong.Replace('.', '_')));
            return;
        }

        Assert.True((await priya.GetAsync(person)).Says(shown));
        foreach (var page in new[] { person, path + "/people" })
            Assert.Contains((await priya.GetAsync(page)).Document.QuerySelectorAll(".govuk-tag"), t => t.TextContent == "Died");
    }

    [Fact]
    public async Task About_SavedByAnotherMeanwhile_ShowsBothAndLosesNeither()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        using var second = await area.SignInAsync(area.Priya);
        await second.GetAsync(person + "/about");
        await priya.GetAsync(person + "/about");
        await priya.SubmitAsync("Save", ("About.Language", "German"));
        var screen = await second.SubmitAsync("Save", ("About.Language", "Dutch"));
        Assert.True(screen.Says("German"));
        Assert.Equal("Dutch", screen.Value("About_Language"));
        await second.SubmitAsync("Save", ("About.Language", "Dutch"));
        Assert.True((await priya.GetAsync(person)).Says("Dutch"));
    }

    [Fact]
    public async Task Person_YearOfBirthAlone_IsShownAsAbout()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt", ("BornIn", "1988"));
        Assert.True((await priya.GetAsync(person)).Says("About 1988"));
        var screen = await priya.BeginPersonAsync(path, "Somebody Else", ("BornIn", "88"));
        Assert.NotNull(screen.Error("BornIn"));
    }

    private static async Task EndAsync(Visitor visitor, string person, string name, string answer)
    {
        await OpenEndAsync(visitor, person, name);
        await visitor.SubmitAsync("Save", ("Answer", answer));
        Assert.Equal(person, visitor.Page.Location);
    }

    private static async Task OpenEndAsync(Visitor visitor, string person, string name)
    {
        var link = (await visitor.GetAsync(person)).Document.QuerySelectorAll("a")
            .Single(a => a.TextContent.StartsWith("No longer so?", StringComparison.Ordinal) && a.TextContent.Contains(name, StringComparison.Ordinal));
        await visitor.GetAsync(link.GetAttribute("href")!);
    }
}
