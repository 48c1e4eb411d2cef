using System.Net;
using ECins.Host.Cases.People;
using ECins.Host.People.Matching;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>The same family, group, premises or place in two cases: how it is known again, who is told what, and that the records are joined.</summary>
public sealed class OtherMatchTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] Here = [("Other.At", "52.65798, 1.71605")];
    private static readonly (string, string)[] NextToIt = [("Other.At", "52.65841, 1.71660")];

    [Fact]
    public void Compare_OneProperty_IsLikely_WhateverItIsCalled()
    {
        var likeness = OtherMatcher.Compare(
            Of(ProfileSort.Shop, "Golden Fry", new AddressFact("9 Quay Street", "Saltmere", "SM1 1QS", "10009001209")),
            Of(ProfileSort.OtherPremises, "The takeaway", new AddressFact("Quay St 9", "", "", "10009001209")));
        Assert.True(likeness.Weight >= PersonMatcher.Likely);
        Assert.Contains("the same UPRN", likeness.Why);
        Assert.DoesNotContain(likeness.Why, why => why.Contains("1000", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_OneAddress_IsPossible_AndWithTheNameLikely()
    {
        var one = Of(ProfileSort.Shop, "Golden Fry", new AddressFact("9 Quay Street", "Saltmere", "SM1 1QS"));
        Assert.InRange(OtherMatcher.Compare(one, Of(ProfileSort.Shop, "Kebabs", new AddressFact("9, Quay street", "", ""))).Weight, PersonMatcher.Possible, PersonMatcher.Likely - 0.1);
        Assert.True(OtherMatcher.Compare(one, Of(ProfileSort.Shop, "The Golden Fry", new AddressFact("9 Quay Street", "Saltmere", ""))).Weight >= PersonMatcher.Likely);
    }

    [Fact]
    public async Task Add_MuchThatIsWrong_IsToldAtOnce()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await priya.OpenCaseAsync() + "/people/add-other");
        var screen = await priya.SubmitAsync("Save", ("Lines", "9 Quay Street"), ("Postcode", "ZZ"), ("Uprn", "12A"));
        foreach (var field in new[] { "Other_Name", "Other_Sort", "Role", "Postcode", "Uprn" })
            Assert.NotNull(screen.Error(field));
    }

    [Fact]
    public void Compare_FlatsOfOneHouse_AreNotOne()
    {
        var one = Of(ProfileSort.Flat, "Flat 3, 12 Quay Street", new AddressFact("Flat 3, 12 Quay Street", "Saltmere", "SM1 1QS"));
        var other = Of(ProfileSort.Flat, "Flat 5, 12 Quay Street", new AddressFact("Flat 5, 12 Quay Street", "Saltmere", "SM1 1QS"));
        Assert.True(OtherMatcher.Compare(one, other).Weight < PersonMatcher.Likely);
        Assert.True(OtherMatcher.Compare(one, Of(ProfileSort.Flat, "12 Quay Street, flat 3")).Weight >= PersonMatcher.Likely);
    }

    [Theory]
    [InlineData("Mill Road", "Mill Rd")]
    [InlineData("Saint Peter's Avenue", "St Peters Ave")]
    [InlineData("Mill Road", "Mill Road")]
    public void Compare_OneNameInOneStreet_IsLikely_HoweverTheStreetIsWritten(string street, string other)
    {
        var one = Of(ProfileSort.BusStation, "Bus Station", new AddressFact(street, "Saltmere", ""));
        Assert.True(OtherMatcher.Compare(one, Of(ProfileSort.BusStation, "Bus Stn", new AddressFact(other, "", ""))).Weight >= PersonMatcher.Likely);
        Assert.True(OtherMatcher.Compare(one, Of(ProfileSort.Park, "Skate bowl", new AddressFact(other, "", ""))).Weight < PersonMatcher.Possible);
    }

    [Theory]
    [InlineData(nameof(ProfileSort.BusStation), "Bus station", "Saltmere bus station", 40, true)]
    [InlineData(nameof(ProfileSort.BusStation), "Bus station", "Bus Station", 9_000, false)]
    [InlineData(nameof(ProfileSort.Park), "Sluice Park", "The skate bowl", 40, false)]
    public void Compare_Spots_ByNameAndCloseness(string sort, string name, string other, int metres, bool isPossible)
    {
        var at = new GeoPoint(52.65, 1.71);
        var there = new GeoPoint(52.65 + (metres / 111_200.0), 1.71);
        var parsed = Enum.Parse<ProfileSort>(sort);
        var weight = OtherMatcher.Compare(Of(parsed, name) with { At = at }, Of(parsed, other) with { At = there }).Weight;
        Assert.Equal(isPossible, weight >= PersonMatcher.Possible);
        Assert.Equal(metres, at.MetresTo(there), 1.0);
    }

    [Fact]
    public void Compare_ANameAlone_IsPossibleAndNoMore() => Assert.InRange(
        OtherMatcher.Compare(Of(ProfileSort.StreetGroup, "Quay Crew"), Of(ProfileSort.StreetGroup, "the Quay crew")).Weight, PersonMatcher.Possible, PersonMatcher.Likely - 0.1);

    [Fact]
    public void Keys_MeetWhereTheyMay_AndNeverAcrossKinds()
    {
        static IEnumerable<long> Keys(OtherFacts facts) => MatchKeys.ByStrength(facts).SelectMany(k => k);
        var station = Of(ProfileSort.BusStation, "Bus station") with { At = new GeoPoint(52.65798, 1.71605) };
        var near = Of(ProfileSort.OtherPremises, "The waiting room") with { At = new GeoPoint(52.65980, 1.71605) };
        Assert.NotEmpty(Keys(station).Intersect(Keys(near)));
        Assert.Empty(Keys(Of(ProfileSort.StreetGroup, "Quay Crew")).Intersect(Keys(Of(ProfileSort.Family, "Quay Crew"))));
        Assert.Empty(Keys(Of(ProfileSort.StreetGroup, "Quay Crew")).Intersect(MatchKeys.Of(new PersonFacts { Names = ["Quay Crew"] })));
        Assert.NotEmpty(Keys(Of(ProfileSort.Flat, "Flat 3, 12 Quay Street")).Intersect(
            Keys(Of(ProfileSort.Flat, "Mrs Pask's", new AddressFact("Flat 3, 12 Quay Street", "Saltmere", "SM1 1QS")))));
    }

    [Fact]
    public async Task Add_APlaceKnownToACaseNotRead_TellsWhoHoldsItAndNothingMore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await AddAsync(priya, await priya.OpenCaseAsync("Upstairs music"), "Wherry Steps bus station", "BusStation", Here);
        using var dan = await area.SignInAsync(area.Dan);
        var path = await dan.OpenCaseAsync();
        var screen = await BeginAsync(dan, path, "Wherry bus station", "BusStation", NextToIt);
        Assert.True(screen.Says("Something like this is known already"));
        var known = screen.Document.QuerySelector("#known")!.TextContent;
        Assert.Contains("A place", known, StringComparison.Ordinal);
        Assert.Contains("Ask Priya Nair", known, StringComparison.Ordinal);
        foreach (var secret in new[] { "Steps", "Upstairs music", "ASB-", "They have", "Likely", "spot" })
            Assert.False(known.Contains(secret, StringComparison.Ordinal), secret);
        Assert.Single(screen.Document.QuerySelectorAll("input[name=Same]"));

        await dan.SubmitAsync("Save", ("Same", "nobody"));
        var his = await dan.PersonPathAsync(path, "Wherry bus station");
        Assert.True((await dan.GetAsync(his)).Says("May be the same place"));
        Assert.False(dan.Page.Says("Steps"));
    }

    [Fact]
    public async Task Add_APlaceThatIsLikelyTheirs_TellsTheOwnersOfTheOther()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await AddAsync(priya, await priya.OpenCaseAsync("Upstairs music"), "Sluice Park", "Park", Here);
        using var dan = await area.SignInAsync(area.Dan);
        await AddAsync(dan, await dan.OpenCaseAsync(), "The Sluice Park", "Park", NextToIt);
        await area.Area.DrainAsync();
        Assert.True((await priya.GetAsync("/")).Says("A place in ASB-"));
        Assert.True(priya.Page.Says("may be known elsewhere too"));
    }

    [Fact]
    public async Task Add_APlaceKnownToACaseThatIsRead_SaysWhy_IsJoined_MeetsInTheLinkChart_AndIsParted()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var hers = await AddAsync(priya, path, "Golden Fry", "Shop", ("Lines", "9 Quay Street"), ("Uprn", "10009001209"));
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        var own = await dan.OpenCaseAsync("Gathering at night");
        var screen = await BeginAsync(dan, own, "The takeaway", "OtherPremises", ("Lines", "9 Quay St"), ("Uprn", "010009001209"));
        Assert.Contains("the same UPRN", screen.Document.QuerySelector("#known")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await dan.SubmitAsync("Save")).Error("Same"));
        await dan.SubmitAsync("Save", ("Same", dan.Page.Document.QuerySelector("input[name=Same]")!.GetAttribute("value")!));
        var his = await dan.PersonPathAsync(own, "The takeaway");
        Assert.True((await dan.GetAsync(his)).Says("Known elsewhere as the same premises"));
        var chart = await dan.GetAsync(his + "/links");
        foreach (var met in new[] { "Upstairs music", "Gathering at night" })
            Assert.True(chart.Says(met), met);
        Assert.True((await dan.GetAsync(his + "/picture")).Says("2 records"));

        var seen = await priya.GetAsync(hers);
        Assert.True(seen.Says("Known elsewhere as the same premises"));
        Assert.False(seen.Says("The takeaway"));
        Assert.False(seen.Says("Gathering at night"));
        await dan.GetAsync(his + "/part");
        await dan.SubmitAsync("Part them", ("Reason", "The shop next door"));
        Assert.False((await priya.GetAsync(hers)).Says("Known elsewhere as the same premises"));
        Assert.True((await dan.GetAsync(his)).Says("Said not to be the same"));
        await dan.GetAsync(dan.Page.Document.QuerySelector("a[href*='/same/']")!.GetAttribute("href")!);
        Assert.Equal("Is it the same premises?", dan.Page.Heading);
    }

    [Fact]
    public async Task Match_ByAProtectedAddress_OrInASealedCase_IsForReadersAlone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var hers = await AddAsync(priya, path, "A safe house", "House", ("Lines", "4 Harbour Row"), ("Uprn", "200012345678"), ("IsProtected", "true"));
        using var dan = await area.SignInAsync(area.Dan);
        var own = await dan.OpenCaseAsync();
        var his = await AddAsync(dan, own, "Number four", "House", ("Lines", "4 Harbour Row"), ("Uprn", "200012345678"));
        Assert.False((await dan.GetAsync(his)).Says("May be the same"));
        Assert.True((await priya.GetAsync(hers)).Says("May be the same premises"));

        await AddAsync(priya, path, "Sluice Park", "Park");
        var id = Guid.Parse(path.Split('/')[^1]);
        await area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).IsSealed = true);
        Assert.Null((await BeginAsync(dan, own, "Sluice Park", "Park")).Document.QuerySelector("#known"));
    }

    [Fact]
    public async Task Add_TheSameOfTheSameCase_IsOneWithTwoParts_AndAnotherKindIsNotJoined()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await AddAsync(priya, path, "Quay Crew", "StreetGroup", ("Role", "Witness"));
        await BeginAsync(priya, path, "The Quay Crew", "StreetGroup", ("Role", "Subject"));
        await priya.SubmitAsync("Save", ("Same", priya.Page.Document.QuerySelector("input[name=Same]")!.GetAttribute("value")!));
        Assert.Single((await priya.GetAsync(path + "/people")).Document.QuerySelectorAll("main h2 a"), a => a.TextContent.Contains("Quay Crew", StringComparison.Ordinal));

        Assert.Null((await BeginAsync(priya, path, "Quay Crew", "Family", ("Role", "Subject"))).Document.QuerySelector("#known"));
        var group = await priya.PersonPathAsync(path, "Quay Crew");
        var place = await AddAsync(priya, path, "Quay Crew corner", "Street");
        var other = await area.Area.ReadAsync(core => core.Set<Profile>().Where(p => p.Name == "Quay Crew corner").Select(p => p.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{group}/same/{other}")).Status);
        Assert.NotEqual(group, place);
    }

    [Fact]
    public async Task Change_OfWhatItIs_IsWhatItIsFoundBy()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var park = await AddAsync(priya, path, "The rec", "Park");
        await priya.GetAsync(park + "/what");
        await priya.SubmitAsync("Save", ("Other.Name", "Sluice Park"));
        Assert.NotNull((await BeginAsync(priya, path, "Sluice Park", "Park")).Document.QuerySelector("#known"));
        Assert.Null((await BeginAsync(priya, path, "The rec", "Park")).Document.QuerySelector("#known"));
    }

    [Fact]
    public async Task Add_AFamilyWithAnAddress_IsToldBesideTheField()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var screen = await BeginAsync(priya, await priya.OpenCaseAsync(), "The Pasks", "Family", ("Role", "Subject"), ("Lines", "1 Ferry Lane"));
        Assert.NotNull(screen.Error("Lines"));
    }

    private static OtherFacts Of(ProfileSort sort, string name, params AddressFact[] addresses) =>
        new() { Sort = sort, Names = [name], Addresses = addresses };

    private static async Task<Screen> BeginAsync(Visitor visitor, string path, string name, string sort, params (string Name, string Value)[] more)
    {
        await visitor.GetAsync(path + "/people/add-other");
        (string Name, string Value)[] asked = [("Other.Sort", sort), ("Other.Name", name), ("Role", "Location")];
        return await visitor.SubmitAsync("Save", [.. asked.Where(a => more.All(m => m.Name != a.Name)), .. more]);
    }

    private static async Task<string> AddAsync(Visitor visitor, string path, string name, string sort, params (string, string)[] more)
    {
        await BeginAsync(visitor, path, name, sort, more);
        if (visitor.Page.Document.QuerySelector("#known") is not null)
            await visitor.SubmitAsync("Save", ("Same", "nobody"));
        Assert.Equal(path + "/people", visitor.Page.Location);
        return await visitor.PersonPathAsync(path, name);
    }
}
