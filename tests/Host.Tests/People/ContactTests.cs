using System.Net;
using ECins.Host.People;
using ECins.Host.People.Matching;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Finding;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>How a person may be reached, and by which of their own references organisations know them.</summary>
public sealed class ContactTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] Safe =
        [("SafeTimes", "Weekdays 10 to 2"), ("Others", "Her husband"), ("CodeWord", "Lighthouse"), ("Safely", "Say that it is the plumber")];

    [Fact]
    public async Task Contact_WhatMakesItSafe_StandsFirst_ForReadersAlone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddDetailAsync(person, "telephones", [("Number", "01632 960 001"), ("NeverLeaveMessage", "true"), .. Safe]);
        await priya.AddDetailAsync(person, "emails", [("Address", "ilse@post.example"), .. Safe]);
        await priya.AddDetailAsync(person, "emails", ("Address", "free@post.example"));
        await priya.ShareAsync(path, "Calder", Level.Read);

        using var ruth = await area.SignInAsync(area.Ruth);
        var insets = (await ruth.GetAsync(person)).Document.QuerySelectorAll(".govuk-inset-text").Select(i => i.TextContent.Trim()).ToList();
        Assert.Contains(
            "Never leave a message on 01632 960 001. Safe to ring: Weekdays 10 to 2. Who else may hear it: Her husband. Code word: Lighthouse. Say that it is the plumber.",
            insets);
        Assert.Contains(insets, i => i.StartsWith("Before you write to ilse@post.example: Safe to write: Weekdays 10 to 2. Who else may read it", StringComparison.Ordinal));
        Assert.DoesNotContain(insets, i => i.Contains("free@post.example", StringComparison.Ordinal));
        Assert.True(ruth.Page.Says("free@post.example"));
        var text = ruth.Page.Document.QuerySelector("main")!.TextContent;
        Assert.True(text.IndexOf("Code word", StringComparison.Ordinal) < text.IndexOf("Born", StringComparison.Ordinal));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync(person)).Says("Lighthouse"));
    }

    [Fact]
    public async Task Address_HowToWriteAndVisit_StandsFirst_AndChangesWhereItStands()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddDetailAsync(person, "addresses", [("Lines", "4 Harbour Row"), ("NeverWrite", "true"), ("NeverInUniform", "true"), ("SafeTimes", "Mornings"), ("CodeWord", "Lighthouse")]);
        Assert.Contains("Before you visit or write to 4 Harbour Row: Never write. Never visit in uniform. Safe to come: Mornings. Code word: Lighthouse.", Insets(await priya.GetAsync(person)));

        var change = Change(priya.Page);
        using var second = await area.SignInAsync(area.Priya);
        await second.GetAsync(change);
        await priya.GetAsync(change);
        Assert.Equal("Lighthouse", priya.Page.Value("CodeWord"));
        await priya.SubmitAsync("Save", ("CodeWord", "Harvest"));
        Assert.Equal(person, priya.Page.Location);
        Assert.Contains("Before you visit or write to 4 Harbour Row: Never write. Never visit in uniform. Safe to come: Mornings. Code word: Harvest.", Insets(await priya.GetAsync(person)));
        Assert.Single(await area.Area.EventsAsync(PersonDeeds.SafetyChanged.Key));

        var screen = await second.SubmitAsync("Save", ("CodeWord", "Anchor"));
        Assert.True(screen.Says("Harvest"));
        Assert.Equal("Anchor", screen.Value("CodeWord"));
        await second.SubmitAsync("Save", ("CodeWord", "Anchor"));
        Assert.True((await priya.GetAsync(person)).Says("Code word: Anchor."));

        await priya.ShareAsync(path, "Calder", Level.Read);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.True((await ruth.GetAsync(person)).Says("Code word: Anchor."));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(change)).Status);
    }

    private static List<string> Insets(Screen screen) => [.. screen.Document.QuerySelectorAll(".govuk-inset-text").Select(i => i.TextContent.Trim())];

    private static string Change(Screen screen) => screen.Document.QuerySelectorAll("a")
        .First(a => a.TextContent.StartsWith("How is it safe?", StringComparison.Ordinal)).GetAttribute("href")!;

    [Theory]
    [InlineData("Address", "ring me")]
    [InlineData("Address", "a@b")]
    [InlineData("Address", "a@b.example, c@d.example")]
    [InlineData("Address", "")]
    public async Task Email_Wrong_IsToldBesideTheFieldAndKeepsTheText(string field, string entered)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        await priya.GetAsync(person + "/emails/add");
        var screen = await priya.SubmitAsync("Save", (field, entered), ("CodeWord", "Lighthouse"));
        Assert.NotNull(screen.Error(field));
        Assert.Equal(entered, screen.Value(field));
        Assert.Equal("Lighthouse", screen.Value("CodeWord"));
    }

    [Fact]
    public async Task Email_FindsAndMatches_ButAProtectedOneOnlyForThoseWhoReadIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var hers = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Ilse Brandt");
        await priya.AddDetailAsync(hers, "emails", ("Address", "Lodestar@post.example"));
        var sisters = await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Greta Vogel");
        await priya.AddDetailAsync(sisters, "emails", ("Address", "hidden@post.example"), ("IsProtected", "true"));
        Assert.True(await priya.FindsAsync("lodestar@post.example", "Ilse Brandt"));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.False(await dan.FindsAsync("hidden@post.example", "Greta Vogel"));
        var path = await dan.OpenCaseAsync();
        var open = await dan.AddPersonAsync(path, "I Brand");
        await dan.AddDetailAsync(open, "emails", ("Address", "lodestar@POST.example"));
        Assert.True((await dan.GetAsync(open)).Says("May be the same person"));
        var hidden = await dan.AddPersonAsync(path, "Somebody Else");
        await dan.AddDetailAsync(hidden, "emails", ("Address", "hidden@post.example"));
        Assert.False((await dan.GetAsync(hidden)).Says("May be the same person"));
    }

    [Fact]
    public async Task OwnReference_IsOfAnOrganisation_FindsTheirPerson_AndMatchesOnlyWithinIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.GetAsync(person + "/identifiers/add");
        Assert.Equal(area.Council.Id.ToString(), priya.Page.Value("OrganisationId"));
        var screen = await priya.SubmitAsync("Save", ("Register", "OwnReference"), ("Number", "HN-7/3"), ("OrganisationId", Guid.NewGuid().ToString()));
        Assert.Equal("Select whose reference it is", screen.Error("OrganisationId"));
        await priya.SubmitAsync("Save", ("Register", "OwnReference"), ("Number", "HN-7/3"), ("OrganisationId", area.Police.Id.ToString()));
        Assert.True((await priya.GetAsync(person)).Says("HN-7/3, reference of Northton Police"));
        Assert.True(await priya.FindsAsync("hn7/3", "Ilse Brandt"));

        var other = await priya.AddPersonAsync(path, "Somebody Else");
        await priya.AddDetailAsync(other, "identifiers", ("Register", "OwnReference"), ("Number", "HN-7/3"), ("OrganisationId", area.Council.Id.ToString()));
        Assert.False((await priya.GetAsync(other)).Says("May be the same person"));
        await priya.AddDetailAsync(other, "identifiers", ("Register", "OwnReference"), ("Number", "HN-7/3"), ("OrganisationId", area.Police.Id.ToString()));
        Assert.True((await priya.GetAsync(other)).Says("May be the same person"));
    }

    [Fact]
    public void Compare_TheSameEmailAddress_IsPossible()
    {
        PersonFacts one = new() { Names = ["Ilse Brandt"], Emails = ["ilse@post.example"] };
        Assert.Contains("the same e-mail address", PersonMatcher.Compare(one, one with { Names = ["I Brandt"] }).Why);
        Assert.DoesNotContain("the same e-mail address", PersonMatcher.Compare(one, one with { Emails = ["other@post.example"] }).Why);
    }
}
