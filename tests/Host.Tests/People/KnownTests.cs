using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>The same person in two cases: who is told what, and when the records are joined.</summary>
public sealed class KnownTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] Born = Persons.Date("BornOn", new DateOnly(1951, 3, 14));

    [Fact]
    public async Task Add_SomebodyKnownToACaseNotRead_TellsWhoHoldsItAndNothingMore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AddPersonAsync(await priya.OpenCaseAsync("Upstairs music"), "Ingrid Maier", Born);
        using var dan = await area.SignInAsync(area.Dan);
        var screen = await dan.BeginPersonAsync(await dan.OpenCaseAsync(), "Ingrid Mayer", Born);
        Assert.True(screen.Says("Somebody like this is known already"));
        Assert.True(screen.Says("Ask Priya Nair"));
        foreach (var secret in new[] { "Upstairs music", "ASB-", "They have", "14 March 1951", "Likely" })
            Assert.False(Panel(screen).Contains(secret, StringComparison.Ordinal), secret);
        Assert.Single(screen.Document.QuerySelectorAll("input[name=Same]"));
    }

    [Fact]
    public async Task Add_SomebodyKnownToACaseThatIsRead_SaysWhyAndJoinsThem()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var hers = await priya.AddPersonAsync(path, "Ingrid Maier", Born);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        var own = await dan.OpenCaseAsync("Gathering at night");
        var screen = await dan.BeginPersonAsync(own, "Ingrid Mayer", Born);
        Assert.Contains("They have", Panel(screen), StringComparison.Ordinal);
        Assert.NotNull((await dan.SubmitAsync("Save")).Error("Same"));
        var known = dan.Page.Document.QuerySelector("input[name=Same]")!.GetAttribute("value")!;
        await dan.SubmitAsync("Save", ("Same", known));

        var his = await dan.PersonPathAsync(own, "Ingrid Mayer");
        Assert.True((await dan.GetAsync(his)).Says("Known elsewhere as the same person"));
        Assert.True(dan.Page.Says("Upstairs music"));
        var seen = await priya.GetAsync(hers);
        Assert.True(seen.Says("Known elsewhere as the same person"));
        Assert.True(seen.Says("Ask Dan Okafor"));
        Assert.False(seen.Says("Gathering at night"));
        Assert.Single(await area.Area.EventsAsync("case.person-added"), e => e.UserId == area.Dan.Id);
        Assert.True((await priya.GetAsync("/")).Says("was said to be the same person as one elsewhere"));
        Assert.False(priya.Page.Says("may be known elsewhere too"));

        await dan.GetAsync(his + "/part");
        await dan.SubmitAsync("Part them", ("Reason", "Her sister"));
        Assert.False((await priya.GetAsync(hers)).Says("Known elsewhere as the same person"));
        Assert.NotEmpty(await area.Area.EventsAsync("case.people-parted"));
        Assert.True((await dan.GetAsync(his)).Says("Said not to be the same (1)"));
        Assert.True(dan.Page.Says("Her sister"));
        Assert.False(dan.Page.Says("May be the same person"));
        Assert.False((await priya.GetAsync(hers)).Says("Her sister"));

        await dan.GetAsync(dan.Page.Document.QuerySelector("a[href*='/same/']")!.GetAttribute("href")!);
        await dan.SubmitAsync("Join Ingrid Mayer and Ingrid Maier", ("Reason", "She has no sister"));
        Assert.True((await dan.GetAsync(his)).Says("Known elsewhere as the same person"));
        Assert.False(dan.Page.Says("Said not to be the same"));
    }

    [Fact]
    public async Task Add_SaidToBeSomebodyWhoIsNotRead_IsNotJoined()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ingrid Maier", Born);
        var hers = await area.Area.ReadAsync(core => core.Set<Host.Cases.People.Profile>().SingleAsync(p => p.Name == "Ingrid Maier" && p.BornOn != null));
        using var dan = await area.SignInAsync(area.Dan);
        var path = await dan.OpenCaseAsync();
        var screen = await dan.BeginPersonAsync(path, "Ingrid Maier", [.. Born, ("Same", hers.Id.ToString()), ("Asked", "true")]);
        Assert.NotNull(screen.Error("Same"));
        await dan.SubmitAsync("Save", ("Same", "nobody"));
        var his = await dan.PersonPathAsync(path, "Ingrid Maier");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync($"{his}/same/{hers.Id}")).Status);
    }

    [Fact]
    public async Task Add_TheSameOfTheSameCase_IsOnePersonWithTwoParts()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.AddPersonAsync(path, "Ilse Brandt", Born);
        await priya.BeginPersonAsync(path, "Ilse Brandt", [.. Born, ("Role", "Witness")]);
        var known = priya.Page.Document.QuerySelector("input[name=Same]")!.GetAttribute("value")!;
        await priya.SubmitAsync("Save", ("Same", known), ("Role", "Witness"));
        var screen = await priya.GetAsync(path + "/people");
        Assert.Single(screen.Document.QuerySelectorAll("main h2 a"), a => a.TextContent == "Ilse Brandt");
        Assert.True(screen.Says("Witness"));
    }

    [Fact]
    public async Task Match_ByAProtectedAddress_IsForThoseAloneWhoReadIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var hers = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddDetailAsync(hers, "addresses", ("Lines", "Cottage 4"), ("Uprn", "200012345678"), ("IsProtected", "true"));
        using var dan = await area.SignInAsync(area.Dan);
        var his = await dan.AddPersonAsync(await dan.OpenCaseAsync(), "I Brandt");
        await dan.AddDetailAsync(his, "addresses", ("Lines", "Cottage 4"), ("Uprn", "200012345678"));

        Assert.False((await dan.GetAsync(his)).Says("May be the same person"));
        await area.Area.DrainAsync();
        Assert.False((await dan.GetAsync("/")).Says("may be known elsewhere too"));
        Assert.True((await priya.GetAsync(hers)).Says("May be the same person"));
        Assert.True((await priya.GetAsync("/")).Says("may be known elsewhere too"));

        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.True((await dan.GetAsync(his)).Says("May be the same person"));
    }

    [Fact]
    public async Task Match_BetweenASealedCaseAndAnother_IsHeardByTheSealedSideAlone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var hers = await priya.AddPersonAsync(path, "Ingrid Maier", Born);
        var id = Guid.Parse(path.Split('/')[^1]);
        await area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).IsSealed = true);
        using var dan = await area.SignInAsync(area.Dan);
        var screen = await dan.BeginPersonAsync(await dan.OpenCaseAsync(), "Ingrid Mayer", Born);
        Assert.Null(screen.Document.QuerySelector("#known"));
        await area.Area.DrainAsync();

        Assert.False((await dan.GetAsync("/")).Says("may be known elsewhere too"));
        Assert.True((await priya.GetAsync("/")).Says("may be known elsewhere too"));
        Assert.True((await priya.GetAsync(hers)).Says("Ask Dan Okafor"));
        await priya.SubmitAsync("I have seen this");
        Assert.False((await priya.GetAsync("/")).Says("may be known elsewhere too"));
    }

    [Fact]
    public async Task Match_ForWhoDoesNotWorkTheWorkstream_TellsNothing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ingrid Maier", Born);
        using var dan = await area.SignInAsync(area.Dan);
        var shared = await dan.OpenCaseAsync();
        await dan.ShareAsync(shared, "Calder", Level.Contribute);
        using var ruth = await area.SignInAsync(area.Ruth);
        var screen = await ruth.BeginPersonAsync(shared, "Ingrid Maier", Born);
        Assert.False(screen.Says("Ask Priya Nair"));
    }

    private static string Panel(Screen screen) => screen.Document.QuerySelector("#known")!.TextContent;
}
