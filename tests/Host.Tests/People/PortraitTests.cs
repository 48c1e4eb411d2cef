using System.Net;
using ECins.Host.Audit;
using ECins.Host.Cases;
using ECins.Host.People;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Files;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using SkiaSharp;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>Photographs of people: who sees them, what is kept of them, and that a withdrawn one is gone.</summary>
public sealed class PortraitTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "bomb", Samples.Bomb(), "cannot be read" }, { "polyglot", [.. Samples.Pdf, .. Samples.Archive(("a.class", "x"))], "not a photograph" },
        { "document", Samples.Pdf, "not a photograph" }, { "telephone's own format", Samples.Heic, "Send it as JPEG" },
        { "program", [.. "MZ"u8, .. new byte[100]], "program" }, { "page", "<html><script>go()</script>"u8.ToArray(), "not a photograph" },
    };

    [Fact]
    public async Task Photograph_IsWrittenAnewInTwoSizes_ShownAtTheHeadAndInTheList_AndNeverKeptByBrowsers()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        var portrait = await AddAsync(priya, person, [.. Samples.Png(900, 1200), .. "secret place"u8], ("Shows", "With her hair cut"), Taken(3));

        var whole = await priya.Client.GetAsync(new Uri(portrait + "/content", UriKind.Relative), Cancellation);
        var kept = await whole.Content.ReadAsByteArrayAsync(Cancellation);
        var small = await (await priya.Client.GetAsync(new Uri(portrait + "/content?small=true", UriKind.Relative), Cancellation)).Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Equal("image/jpeg", whole.Content.Headers.ContentType!.MediaType);
        Assert.True(whole.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", Assert.Single(whole.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(-1, kept.AsSpan().IndexOf("secret place"u8));
        Assert.Equal((1200, 320), (SKBitmap.DecodeBounds(kept).Height, SKBitmap.DecodeBounds(small).Height));

        var head = (await priya.GetAsync(person)).Document.QuerySelector(".ec-person img")!;
        Assert.StartsWith(portrait, head.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal($"Photograph of Ilse Brandt: With her hair cut, taken {Day(3).Show()}", head.GetAttribute("alt"));
        Assert.Contains(portrait, (await priya.GetAsync(path + "/people")).Text, StringComparison.Ordinal);
        Assert.NotEmpty(await area.Area.EventsAsync(PersonDeeds.PortraitAdded.Key));
        Assert.NotEmpty(await area.Area.EventsAsync(CaseDeeds.PhotographShown));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Add_WhatIsNoPhotograph_IsToldBesideTheField_KeepsTheText_AndNothingElse(string name, byte[] content, string words)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        var screen = await SendAsync(priya, person, content, ("Shows", "At the bus station"));
        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.True(screen.Error("Photograph")?.Contains(words, StringComparison.Ordinal), $"{name}: {screen.Error("Photograph")}");
        Assert.Equal("At the bus station", screen.Value("Shows"));
        await KeepsNothingAsync(area);
    }

    [Fact]
    public async Task Add_WithoutAFile_OrTakenTomorrow_IsToldBesideTheField_AndKeepsNothing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        await priya.GetAsync(person + "/photographs/add");
        Assert.Equal("Select a photograph", (await priya.UploadAsync("Add the photograph", "Photograph", [])).Error("Photograph"));
        Assert.NotNull((await SendAsync(priya, person, Samples.Png(), [.. Persons.Date("TakenOn", Day(-1))])).Error("TakenOn"));
        await KeepsNothingAsync(area);
    }

    [Fact]
    public async Task Photograph_IsForReadersOfTheCaseAlone_AndThereUnderNoOtherPersonOrCase()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        var portrait = await AddAsync(priya, person, Samples.Png());
        var id = portrait.Split('/')[^1];
        var sister = await priya.AddPersonAsync(path, "Greta Vogel");
        string[] pages = ["", "/content", "/content?small=true", "/withdraw"];
        foreach (var page in pages)
            Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"{sister}/photographs/{id}{page}")).Status);

        using var dan = await area.SignInAsync(area.Dan);
        var own = await dan.AddPersonAsync(await dan.OpenCaseAsync(), "Somebody Else");
        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(portrait + page)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync($"{own}/photographs/{id}{page}")).Status);
        }

        await dan.GetAsync(own + "/photographs/add");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync($"{own}/photographs/{id}/withdraw", ("Reason", "Because"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync($"{own}/photographs/{id}?handler=Choose")).Status);

        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(portrait + "/content")).Status);
        Assert.False((await dan.GetAsync(portrait)).Says("Withdraw this photograph"));
        foreach (var page in new[] { portrait + "/withdraw", person + "/photographs/add" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
        await dan.GetAsync(own + "/photographs/add");
        Assert.NotEqual(portrait, (await dan.PostAsync(portrait + "?handler=Choose")).Location);
        Assert.DoesNotContain(await area.Area.EventsAsync(PersonDeeds.PortraitChosen.Key), e => e.Outcome == AuditOutcome.Done);

        await priya.EndShareAsync(path, area.PoliceTeam.Name);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(portrait + "/content")).Status);
    }

    [Fact]
    public async Task Head_IsTheNewest_UntilOneIsChosen()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        var first = await AddAsync(priya, person, Samples.Png());
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await AddAsync(priya, person, Samples.Png());
        Assert.Equal(second, await HeadAsync(priya, person));
        await priya.GetAsync(first);
        await priya.SubmitAsync("Show it at the head of the page");
        Assert.Equal(first, await HeadAsync(priya, person));
        Assert.Single(await area.Area.EventsAsync(PersonDeeds.PortraitChosen.Key));
    }

    [Fact]
    public async Task Withdraw_ErasesTheContent_AndSaysWhoAndWhy()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        var portrait = await AddAsync(priya, person, Samples.Png());
        await host.AssertKeptAsync(area.Area, 2);

        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(portrait + "/withdraw")).Status);
        await dan.GetAsync(person + "/photographs/add");
        await dan.PostAsync(portrait + "/withdraw", ("Reason", "Because"));
        await dan.PostAsync($"{person}/details/{portrait.Split('/')[^1]}/end", ("Answer", "wrong"));
        await host.AssertKeptAsync(area.Area, 2);
        Assert.Equal(portrait, await HeadAsync(priya, person));

        await priya.GetAsync(portrait + "/withdraw");
        Assert.NotNull((await priya.SubmitAsync("Withdraw it")).Error("Reason"));
        await priya.SubmitAsync("Withdraw it", ("Reason", "It shows her sister"));
        Assert.Equal(person, priya.Page.Location);
        await host.AssertKeptAsync(area.Area, 0);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(portrait + "/content")).Status);
        Assert.True((await priya.GetAsync(person)).Says("by Priya Nair: It shows her sister"));
        Assert.Null(priya.Page.Document.QuerySelector(".ec-person img"));
    }

    [Fact]
    public async Task Protected_IsOnThePersonsPageAlone_AndCountsAmongWhatAShareShows()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        var portrait = await AddAsync(priya, person, Samples.Png(), ("IsProtected", "true"));
        Assert.Equal(portrait, await HeadAsync(priya, person));
        Assert.DoesNotContain(portrait, (await priya.GetAsync(path + "/people")).Text, StringComparison.Ordinal);
        Assert.True((await priya.GetAsync(path + "/sharing")).Says("There is 1 address, number or the like"));
    }

    [Fact]
    public async Task Premises_HaveThemToo_UnderTheSameRule_AndGroupsHaveNone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var shop = await AddOtherAsync(priya, path, "Quay Stores", "Shop");
        var portrait = await AddAsync(priya, shop, Samples.Png(), ("Shows", "The broken door"));
        Assert.Equal(portrait, await HeadAsync(priya, shop));
        Assert.Contains(portrait, (await priya.GetAsync(path + "/people")).Text, StringComparison.Ordinal);
        var whole = await priya.Client.GetAsync(new Uri(portrait + "/content", UriKind.Relative), Cancellation);
        Assert.True(whole.Headers.CacheControl!.NoStore);
        Assert.Equal("image/jpeg", whole.Content.Headers.ContentType!.MediaType);
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var page in new[] { "", "/content", "/withdraw" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(portrait + page)).Status);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(portrait + "/content")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(shop + "/photographs/add")).Status);

        var family = await AddOtherAsync(priya, path, "The Rudges", "Family");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(family + "/photographs/add")).Status);
    }

    [Fact]
    public async Task Picture_HasTheHeadAtItsOwn_UnlessItIsProtected_OrOfACaseNotRead()
    {
        var two = await TwoCases.MakeAsync(host);
        var hers = await two.Priya.PersonPathAsync(two.Hers, "Ingrid Maier");
        var his = await two.Dan.PersonPathAsync(two.His, "Ingrid Mayer");
        var hidden = await AddAsync(two.Priya, hers, Samples.Png(), ("IsProtected", "true"));
        Assert.Null((await two.Priya.GetAsync(hers + "/picture")).Document.QuerySelector(".ec-person img"));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var portrait = await AddAsync(two.Priya, hers, Samples.Png());
        Assert.NotEqual(hidden, portrait);
        Assert.Equal(portrait, await HeadAsync(two.Priya, hers + "/picture"));

        await two.Priya.ShareAsync(two.Hers, "Neighbourhood", Level.Read);
        await two.Dan.GetAsync((await two.Dan.GetAsync(his)).Document.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("It is the same person", StringComparison.Ordinal)).GetAttribute("href")!);
        await two.Dan.SubmitAsync("Join", ("Reason", "She told us"));
        Assert.Equal(portrait, await HeadAsync(two.Dan, his + "/picture"));
        Assert.Equal(HttpStatusCode.OK, (await two.Dan.GetAsync(portrait + "/content?small=true")).Status);
        await two.Priya.EndShareAsync(two.Hers, two.Area.PoliceTeam.Name);
        Assert.Null(await HeadAsync(two.Dan, his + "/picture"));
    }

    private static async Task<string> AddOtherAsync(Visitor visitor, string path, string name, string sort)
    {
        await visitor.GetAsync(path + "/people/add-other");
        await visitor.SubmitAsync("Save", ("Other.Sort", sort), ("Other.Name", name), ("Role", sort == "Family" ? "Subject" : "Location"));
        Assert.Equal(path + "/people", visitor.Page.Location);
        return await visitor.PersonPathAsync(path, name);
    }

    // What was sent is forgotten as the request ends, which may be a moment after its answer.
    private async Task KeepsNothingAsync(AsbArea area)
    {
        await host.AssertKeptAsync(area.Area, 0);
    }

    private (string, string)[] Taken(int daysAgo) => Persons.Date("TakenOn", Day(daysAgo));

    private DateOnly Day(int daysAgo) => host.Clock.UkToday().AddDays(-daysAgo);

    private static async Task<Screen> SendAsync(Visitor visitor, string person, byte[] content, params (string, string)[] fields)
    {
        await visitor.GetAsync(person + "/photographs/add");
        return await visitor.UploadAsync("Add the photograph", "Photograph", [("camera.jpg", content)], fields);
    }

    private static async Task<string> AddAsync(Visitor visitor, string person, byte[] content, (string, string)? field = null, (string, string)[]? more = null)
    {
        (string, string)[] fields = [.. field is { } one ? [one] : Array.Empty<(string, string)>(), .. more ?? []];
        Assert.Equal(person, (await SendAsync(visitor, person, content, fields)).Location);
        var links = (await visitor.GetAsync(person)).Document.QuerySelectorAll(".ec-photographs a").Select(a => a.GetAttribute("href")!);
        return links.MaxBy(l => l.Split('/')[^1], StringComparer.Ordinal)!;
    }

    private static async Task<string?> HeadAsync(Visitor visitor, string person) =>
        (await visitor.GetAsync(person)).Document.QuerySelector(".ec-person a")?.GetAttribute("href");
}
