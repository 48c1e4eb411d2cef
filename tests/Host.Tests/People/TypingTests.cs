using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>Who a person may be, asked while they are entered: what the page's script asks, and what it is told.</summary>
public sealed class TypingTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] Born = Persons.Date("BornOn", new DateOnly(1951, 3, 14));

    [Fact]
    public async Task Typing_SomebodyKnownToACaseNotRead_TellsWhoHoldsItAndNothingMore_AndIsOnRecord()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AddPersonAsync(await priya.OpenCaseAsync("Upstairs music"), "Ingrid Maier", Born);
        using var dan = await area.SignInAsync(area.Dan);
        var path = await dan.OpenCaseAsync();
        var before = (await area.Area.EventsAsync("case.people-shown")).Count;
        var part = await TypeAsync(dan, path, [("Name", "Ingrid Mayer"), .. Born]);
        Assert.True(part.Says("Ask Priya Nair"));
        Assert.Null(part.Document.QuerySelector("header"));
        foreach (var secret in new[] { "Upstairs music", "ASB-", "They have", "14 March 1951", "Likely" })
            Assert.False(part.Says(secret), secret);
        Assert.Single(part.Document.QuerySelectorAll("input[name=Same]"));
        Assert.Equal(before + 2, (await area.Area.EventsAsync("case.people-shown")).Count);
    }

    [Fact]
    public async Task Typing_SomebodyKnownToACaseThatIsRead_SaysWhy()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var hers = await priya.AddPersonAsync(path, "Ingrid Maier", Born);
        await priya.AddDetailAsync(hers, "identifiers", ("Register", "Nhs"), ("Number", "9990000018"));
        await priya.AddDetailAsync(hers, "addresses", ("Lines", "Flat 3, 12 Quay Street"), ("Town", "Saltmere"), ("Postcode", "SM1 1AA"));
        Assert.True((await TypeAsync(priya, path, [("Name", "Ingrid Mayer"), .. Born])).Says("They have"));
        Assert.True((await TypeAsync(priya, path, ("Register", "Nhs"), ("Number", "999 000 0018"))).Says("the same identifier"));
        Assert.True((await TypeAsync(priya, path, ("Name", "I Maier"), ("Lines", "Flat 3, 12 Quay Street"), ("Postcode", "sm11aa"))).Says("Ingrid Maier"));
    }

    [Fact]
    public async Task Typing_WithoutTheName_FindsNobodyInACaseNotRead()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var hers = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ingrid Maier", Born);
        await priya.AddDetailAsync(hers, "identifiers", ("Register", "Nhs"), ("Number", "9990000018"));
        await priya.AddDetailAsync(hers, "addresses", ("Lines", "Flat 3, 12 Quay Street"), ("Town", "Saltmere"), ("Postcode", "SM1 1AA"));
        using var dan = await area.SignInAsync(area.Dan);
        var path = await dan.OpenCaseAsync();
        foreach (var typed in new[] { Born, [("Register", "Nhs"), ("Number", "999 000 0018")], [("Lines", "Flat 3, 12 Quay Street"), ("Postcode", "SM1 1AA")] })
            Assert.False((await TypeAsync(dan, path, typed)).Says("Ingrid"));
        Assert.Contains(await area.Area.ReadAsync(core => core.Set<Host.Audit.AuditDetail>().Select(d => d.Value).ToListAsync()), v => v == "born 1951-03-14");
    }

    [Fact]
    public async Task Typing_ABirthdayInTheSameYear_SaysNotWhetherItIsTheirs()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ingrid Maier", Born);
        using var dan = await area.SignInAsync(area.Dan);
        var path = await dan.OpenCaseAsync();
        string Plain(Screen part) => part.Document.Body!.TextContent;
        var right = Plain(await TypeAsync(dan, path, [("Name", "Ingrid Maier"), .. Born]));
        Assert.Contains("Ingrid Maier", right, StringComparison.Ordinal);
        Assert.Equal(right, Plain(await TypeAsync(dan, path, [("Name", "Ingrid Maier"), .. Persons.Date("BornOn", new DateOnly(1951, 11, 30))])));
    }

    [Theory]
    [InlineData("Former", false)]
    [InlineData("Nickname", true)]
    public async Task Typing_AnotherName_FindsWhoeverIsNotReadByIt_UnlessTheyLeftItBehind(string kind, bool isFound)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var hers = await priya.AddPersonAsync(path, "Ingrid Maier", Born);
        await priya.AddDetailAsync(hers, "names", ("Name", "Holger Sandvik"), ("NameKind", kind));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(isFound, (await TypeAsync(dan, await dan.OpenCaseAsync(), ("Name", "Holger Sandvik"))).Says("Ingrid Maier"));
        Assert.True((await TypeAsync(priya, path, ("Name", "Holger Sandvik"))).Says("Ingrid Maier"));
    }

    [Fact]
    public async Task Typing_HalfADateAndNobodyLikeIt_TellsNothingAndNothingWrong()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var part = await TypeAsync(priya, path, ("Name", "Zebedee Quill"), ("BornOn.Day", "31"), ("BornOn.Month", "2"), ("BornOn.Year", "195"), ("Number", "x"));
        Assert.Equal("", part.Text.Trim());
        Assert.Equal("", (await TypeAsync(priya, path)).Text.Trim());
    }

    [Fact]
    public async Task Typing_ByWhoOnlyReads_OrWithoutTheFormsToken_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(await dan.OpenCaseAsync() + "/people/add");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(path + "/people/add?handler=Matches", ("Name", "Doreen Pask"))).Status);
        using var bare = new FormUrlEncodedContent([KeyValuePair.Create("Name", "Doreen Pask")]);
        var answer = await priya.Client.PostAsync(new Uri(path + "/people/add?handler=Matches", UriKind.Relative), bare, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Typing_AProtectedAddress_FindsNobodyForWhoDoesNotReadIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var hers = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddDetailAsync(hers, "addresses", ("Lines", "4 Harbour Row"), ("Town", "Saltmere"), ("Postcode", "SM1 1AA"), ("IsProtected", "true"));
        (string, string)[] typed = [("Name", "I Brandt"), ("Lines", "4 Harbour Row"), ("Town", "Saltmere"), ("Postcode", "SM1 1AA")];
        Assert.True((await TypeAsync(priya, path, typed)).Says("Ilse Brandt"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await TypeAsync(dan, await dan.OpenCaseAsync(), typed)).Says("Ilse Brandt"));
    }

    [Fact]
    public async Task Add_WithAddressAndIdentifier_KeepsThem_AndForSomebodyOfTheCaseOnlyWhatIsNew()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        (string, string)[] home = [("Lines", "4 Harbour Row"), ("Town", "Saltmere"), ("Postcode", "sm11aa")];
        var person = await priya.AddPersonAsync(path, "Ilse Brandt", [.. home, ("Register", "OwnReference"), ("Number", "HN-7/3")]);
        var screen = await priya.GetAsync(person);
        Assert.True(screen.Says("4 Harbour Row, Saltmere, SM1 1AA"));
        Assert.True(screen.Says("HN-7/3, reference of Northton Council"));

        await priya.BeginPersonAsync(path, "Ilse Brandt", [.. home, ("Register", "Nhs"), ("Number", "9990000018"), ("Role", "Witness")]);
        var known = priya.Page.Document.QuerySelector("input[name=Same]")!.GetAttribute("value")!;
        await priya.SubmitAsync("Save", ("Same", known));
        Assert.True((await priya.GetAsync(person)).Says("999 000 0018"));
        Assert.Equal(1, await area.Area.ReadAsync(core => core.Set<Host.People.Details.Address>().CountAsync(a => a.Lines == "4 Harbour Row")));
    }

    [Theory]
    [InlineData("Number", "Register=Nhs", "Number=9990000019")]
    [InlineData("Register", "Number=9990000018")]
    [InlineData("Lines", "Town=Saltmere")]
    [InlineData("Postcode", "Lines=1 Quay Street", "Postcode=Saltmere")]
    public async Task Add_AddressOrIdentifierWrong_IsToldBesideTheFieldAndKeepsTheText(string field, params string[] entered)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var fields = entered.Select(e => (e.Split('=')[0], e.Split('=')[1])).ToArray();
        var screen = await priya.BeginPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt", fields);
        Assert.NotNull(screen.Error(field));
        Assert.All(fields, f => Assert.Equal(f.Item2, screen.Value(f.Item1)));
        Assert.NotNull(screen.Document.QuerySelector("details[open]"));
    }

    private static async Task<Screen> TypeAsync(Visitor visitor, string path, params (string, string)[] typed)
    {
        await visitor.GetAsync(path + "/people/add");
        var at = visitor.Page.Document.QuerySelector("form[data-matching]")!.GetAttribute("data-matching")!;
        var part = await visitor.PostAsync(at, typed);
        Assert.Equal(HttpStatusCode.OK, part.Status);
        return part;
    }
}
