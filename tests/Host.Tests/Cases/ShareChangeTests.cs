using System.Net;
using ECins.Host.Cases.Sharing;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>A share is changed where it stands, and what stood before is still told.</summary>
public sealed class ShareChangeTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Change_SaysWhatItWouldMean_StandsInPlaceOfTheOld_AndIsOnRecord()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Contribute);
        var form = await OpenAsync(priya, path, "Ruth Calder");
        Assert.Equal("They can help", form.Value("Reason"));
        var asked = await priya.SubmitAsync("Continue", ("UpTo", "Read"), ("Reason", ""));
        Assert.NotNull(asked.Error("Reason"));
        var meaning = await priya.SubmitAsync("Continue", ("UpTo", "Read"), ("Reason", "She only needs to know"));
        Assert.True(meaning.Says("1 person will see less of it than now"));
        await priya.SubmitAsync("Save the change");
        Assert.Equal(path + "/sharing", priya.Page.Location);

        var screen = await priya.GetAsync(path + "/sharing");
        Assert.Single(screen.Document.QuerySelectorAll("main a"), a => a.TextContent.StartsWith("Change the share", StringComparison.Ordinal));
        Assert.True(screen.Says("She only needs to know"));
        Assert.True(screen.Says("Another share stands in its place"));
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.OK, (await ruth.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path + "/note")).Status);
        Assert.Single(await area.Area.EventsAsync("share.changed"));
    }

    [Fact]
    public async Task Change_OfAnOrganisation_ToSomeOfIt_LetsInThoseAlone()
    {
        var area = await AsbArea.MakeAsync(host);
        var jess = await area.Area.PersonAsync("Jess Whitlock", area.Police, area.PoliceTeam);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.PickOrganisationAsync(path, "Northton Police");
        await priya.SubmitAsync("Continue", ("There", "Everybody"), ("UpTo", "Read"), ("Reason", "They can help"));
        await priya.SubmitAsync("Share");
        using var second = await area.SignInAsync(jess);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync(path)).Status);

        await OpenAsync(priya, path, "Northton Police");
        await priya.SubmitAsync("Continue", ("There", "Some"), ("Named", area.Dan.Id.ToString()));
        Assert.True(priya.Page.Says("Jess Whitlock"));
        await priya.SubmitAsync("Save the change");
        Assert.Equal(HttpStatusCode.NotFound, (await second.GetAsync(path)).Status);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Change_ByTwoAtOnce_ShowsTheSecondBoth_AndOfAnEndedOneSaysSo()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var again = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Contribute);
        await OpenAsync(again, path, "Ruth Calder");
        await OpenAsync(priya, path, "Ruth Calder");
        await priya.SubmitAsync("Continue", ("UpTo", "Read"), ("Reason", "Less"));
        await priya.SubmitAsync("Save the change");

        await again.SubmitAsync("Continue", ("UpTo", "Manage"), ("Reason", "More"));
        var told = await again.SubmitAsync("Save the change");
        Assert.True(told.Says("Somebody else saved a change"));
        Assert.True(told.Says("Less"));
        Assert.Equal("More", told.Value("Reason"));
        await again.SubmitAsync("Continue");
        await again.SubmitAsync("Save the change");
        Assert.Equal(Level.Manage, Assert.Single((await area.HoldingAsync(path)).Shares, s => s.EndedAt is null && s.PrincipalId == area.Ruth.Id).Level);

        await OpenAsync(again, path, "Ruth Calder");
        await again.SubmitAsync("Continue", ("UpTo", "Read"), ("Reason", "Less again"));
        await priya.EndShareAsync(path, area.Ruth);
        told = await again.SubmitAsync("Save the change");
        Assert.True(told.Says("This share was ended meanwhile"));
        Assert.Equal("Less again", told.Value("Reason"));
    }

    [Fact]
    public async Task Change_IsForThoseWhoManage_OfSharesOfThatCase_AndNoFurtherThanTheyReach()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var other = await priya.OpenCaseAsync("Shouting at the quay");
        await priya.ShareAsync(path, "Calder", Level.Read);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        var change = await PathAsync(priya, path, "Ruth Calder");
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(change + "?handler=Share", ("Standing", change.Split('/')[^2]), ("UpTo", "Manage"), ("Reason", "x"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(change)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(change.Replace(path, other, StringComparison.Ordinal))).Status);

        await priya.ShareAsync(path, "Neighbourhood", Level.Manage);
        await OpenAsync(dan, path, "Ruth Calder");
        await dan.SubmitAsync("Continue", ("UpTo", "Contribute"));
        await dan.SubmitAsync("Save the change");
        Assert.Equal(path + "/sharing", dan.Page.Location);
        await OpenAsync(dan, path, "Ruth Calder");
        Assert.NotNull((await dan.SubmitAsync("Continue", ("UpTo", "Own"))).Error("UpTo"));
    }

    [Fact]
    public async Task Change_OfWhatAReferralBegan_EndsWithTheReferral()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var referral = await priya.ReferAsync(path, area);
        await OpenAsync(priya, path, area.PoliceTeam.Name);
        await priya.SubmitAsync("Continue", ("UpTo", "Contribute"));
        await priya.SubmitAsync("Save the change");
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path + "/note")).Status);
        await priya.GetAsync(referral);
        await priya.SubmitAsync("Save", ("Move", "Withdraw"), ("Words", "He moved away"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Change_OfAPartnerThatIsSuspended_SaysThatItCannotBe()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        await area.Area.WriteAsync(async core =>
            (await core.Set<Organisation>().SingleAsync(o => o.Id == area.Police.Id)).Status = OrganisationStatus.Suspended);
        Assert.Equal("This share cannot be changed now", (await OpenAsync(priya, path, area.PoliceTeam.Name)).Heading);
    }

    [Fact]
    public async Task Colleagues_BeyondThoseListed_AreFoundByName_AndWhatWasTypedAndTickedStays()
    {
        var area = await AsbArea.MakeAsync(host);
        for (var at = 0; at <= PrincipalQueries.MostColleagues; at++)
            await area.Area.PersonAsync($"Aaron Able{at:D3}", area.Police);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var form = await priya.PickOrganisationAsync(path, "Northton Police");
        Assert.Null(form.Document.QuerySelector($"input[name=Named][value='{area.Dan.Id}']"));
        var ticked = form.Document.QuerySelector("input[name=Named]")!.GetAttribute("value")!;
        form = await priya.SubmitAsync("Find", ("Words", "okafor"), ("Named", ticked), ("There", "Some"), ("UpTo", "Read"), ("Reason", "They can help"));
        Assert.Equal("They can help", form.Value("Reason"));
        Assert.True(form.Document.QuerySelector($"input[name=Named][value='{ticked}']")!.HasAttribute("checked"));
        var meaning = await priya.SubmitAsync("Continue", ("Named", ticked), ("Named", area.Dan.Id.ToString()));
        Assert.True(meaning.Says("Dan Okafor"));
        await priya.SubmitAsync("Share");
        Assert.Equal(path + "/sharing", priya.Page.Location);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Before_WhatWasAskedEndedAndKeptOut_IsToldTheOwner()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync("She may be at risk");
        await two.RefuseAsync();
        var screen = await two.Priya.GetAsync(two.Hers + "/sharing");
        Assert.True(screen.Says("It is about another matter"));
        await two.ChallengeAsync();
        screen = await two.Priya.GetAsync(two.Hers + "/sharing");
        Assert.True(screen.Says("It is the same man"));
        Assert.True(screen.Says("Refused, and before the data sharing manager"));

        await two.Priya.ShareAsync(two.Hers, "Owen", Level.Manage);
        await two.Priya.ShareAsync(two.Hers, "Calder", Level.Read, host.Clock.UkToday());
        await KeepOutAsync(two, "A cousin");
        await two.Priya.GetAsync(two.Hers + "/sharing");
        await two.Priya.SubmitAsync("Let in again");
        host.Clock.Advance(TimeSpan.FromDays(1));
        using var priya = await two.Area.SignInAsync(two.Area.Priya);
        screen = await priya.GetAsync(two.Hers + "/sharing");
        Assert.True(screen.Says("No longer shared"));
        Assert.True(screen.Says("It was until"));
        Assert.True(screen.Says("Kept out: A cousin"));
        using var owen = await two.Area.SignInAsync(two.Area.Owen);
        var managed = await owen.GetAsync(two.Hers + "/sharing");
        Assert.True(managed.Says("No longer shared"));
        Assert.False(managed.Says("cousin"));
        Assert.False(managed.Says("the same man"));
    }

    [Fact]
    public async Task KeptOut_LetInAgain_AndKeptOutAgain_IsAsItStandsNow()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Priya.ShareAsync(two.Hers, "Gareth", Level.Read);
        using var gareth = await two.Area.SignInAsync(two.Area.Gareth);
        foreach (var why in new[] { "A cousin", "A cousin after all" })
        {
            await KeepOutAsync(two, why);
            Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(two.Hers)).Status);
            Assert.True((await two.Priya.GetAsync(two.Hers + "/sharing")).Says(why));
            await two.Priya.SubmitAsync("Let in again");
            Assert.Equal(HttpStatusCode.OK, (await gareth.GetAsync(two.Hers)).Status);
        }

        Assert.Single(await two.Area.Area.ReadAsync(core => core.Set<Exclusion>().ToListAsync()));
    }

    private static async Task KeepOutAsync(TwoCases two, string why)
    {
        await two.Priya.GetAsync($"{two.Hers}/sharing/keep-out/{two.Area.Gareth.Id}");
        await two.Priya.SubmitAsync("Keep them out", ("Reason", why));
        Assert.Equal(two.Hers + "/sharing", two.Priya.Page.Location);
    }

    private static async Task<Screen> OpenAsync(Visitor visitor, string path, string with) =>
        await visitor.GetAsync(await PathAsync(visitor, path, with));

    private static async Task<string> PathAsync(Visitor visitor, string path, string with) =>
        (await visitor.GetAsync(path + "/sharing")).Document.QuerySelectorAll("main a")
            .Single(a => a.TextContent.StartsWith("Change the share with " + with, StringComparison.Ordinal)).GetAttribute("href")!;
}
