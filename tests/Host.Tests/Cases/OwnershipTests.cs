using System.Net;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class OwnershipTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Deputy_OfAnotherAgency_DecidesUntilTheOwnerEndsIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NameDeputyAsync(path, area.Dan);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync(path)).Says("You: own"));
        await dan.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync($"{path}/ownership/deputy/{area.Owen.Id}")).Status);
        Assert.Equal(area.Dan.Id, (await area.HoldingAsync(path)).DeputyId);

        await priya.GetAsync(path + "/ownership");
        await priya.SubmitAsync("Dan Okafor is deputy no longer");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Deputy_CannotOfferTheCaseToThemself()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NameDeputyAsync(path, area.Dan);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path + "/note");
        await dan.PostAsync($"{path}/ownership/offer/{area.Dan.Id}?handler=Offer", ("Reason", "I want it"));
        Assert.DoesNotContain(await area.Area.EventsAsync("case.offered"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
    }

    [Fact]
    public async Task Deputy_OfTheOldAgency_DecidesNoLongerOnceTheCaseHasMoved()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NameDeputyAsync(path, area.Owen);
        await priya.OfferAsync(path, area.Dan);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.OpenOfferAsync();
        await dan.SubmitAsync("Take it over", ("Keeps", "None"));
        Assert.Null((await area.HoldingAsync(path)).DeputyId);
        using var owen = await area.SignInAsync(area.Owen);
        Assert.False((await owen.GetAsync(path)).Says("You: own"));
    }

    [Fact]
    public async Task Deputy_WhoCouldNotOwnIt_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync($"{path}/sharing/keep-out/{area.Dan.Id}");
        await priya.SubmitAsync("Keep them out", ("Reason", "His cousin is involved"));
        foreach (var user in new[] { area.Ruth, area.Dan })
        {
            Assert.Contains("cannot stand in", (await priya.GetAsync($"{path}/ownership/deputy/{user.Id}")).Heading, StringComparison.Ordinal);
            await priya.GetAsync(path + "/note");
            await priya.PostAsync($"{path}/ownership/deputy/{user.Id}");
            await priya.GetAsync(path + "/note");
            await priya.PostAsync($"{path}/ownership/offer/{user.Id}?handler=Offer", ("Reason", "Please"));
        }

        Assert.Null((await area.HoldingAsync(path)).DeputyId);
        Assert.Empty(await area.Area.EventsAsync("case.offered"));
    }

    [Fact]
    public async Task Ownership_ForWhoManages_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Manage);
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var page in new[] { "", "/deputy", "/offer", $"/deputy/{area.Dan.Id}", $"/offer/{area.Dan.Id}" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync($"{path}/ownership{page}")).Status);
        await dan.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync($"{path}/ownership/offer/{area.Dan.Id}?handler=Offer", ("Reason", "Mine"))).Status);
    }

    [Fact]
    public async Task Offer_ShowsItsReferenceAndWhoAsks_AndNothingOfTheCase()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Noise in Quay Street");
        Assert.Contains("no more than today", await priya.OfferAsync(path, area.Dan), StringComparison.Ordinal);
        using var dan = await area.SignInAsync(area.Dan);
        var link = await dan.OpenOfferAsync();
        Assert.True(dan.Page.Says(await area.ReferenceAsync(path)));
        Assert.True(dan.Page.Says("Priya Nair, Northton Council"));
        Assert.False(dan.Page.Says("Quay Street"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);

        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal(HttpStatusCode.NotFound, (await owen.GetAsync(link)).Status);
        Assert.False((await owen.GetAsync("/")).Says("asks you to take over"));
        await owen.GetAsync("/asb/report/danger");
        Assert.Equal(HttpStatusCode.NotFound, (await owen.PostAsync(link + "?handler=Accept", ("Keeps", "None"))).Status);
        Assert.Equal(area.Priya.Id, (await area.HoldingAsync(path)).OwnerId);
    }

    [Fact]
    public async Task Offer_WithAShare_IsReadUntilDeclined()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        Assert.Contains("can read the case from now on", await priya.OfferAsync(path, area.Dan, letsRead: true), StringComparison.Ordinal);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync(path)).Says("Shouting"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/note")).Status);
        await dan.OpenOfferAsync();
        Assert.Equal("Enter why you do not take it over", (await dan.SubmitAsync("Decline")).Error("Reason"));
        await dan.SubmitAsync("Decline", ("Reason", "Too far away"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
        Assert.True((await priya.GetAsync(path + "/ownership")).Says("Too far away"));
    }

    [Fact]
    public async Task Offer_Withdrawn_IsGoneThoughTheyHoldThePage()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.OfferAsync(path, area.Dan, letsRead: true);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.OpenOfferAsync();
        await priya.GetAsync(path + "/ownership");
        await priya.SubmitAsync("Withdraw the offer");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.SubmitAsync("Take it over", ("Keeps", "None"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
        Assert.Equal(area.Priya.Id, (await area.HoldingAsync(path)).OwnerId);
    }

    [Fact]
    public async Task Offer_KeptOutMeanwhile_IsNotAccepted()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.OfferAsync(path, area.Dan);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.OpenOfferAsync();
        await priya.GetAsync($"{path}/sharing/keep-out/{area.Dan.Id}");
        await priya.SubmitAsync("Keep them out", ("Reason", "His cousin is involved"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.SubmitAsync("Take it over", ("Keeps", "None"))).Status);
        Assert.Equal(area.Priya.Id, (await area.HoldingAsync(path)).OwnerId);
    }

    [Theory]
    [InlineData("None")]
    [InlineData("Read")]
    public async Task Accept_MovesCaseLeadAgencyReachAndConsent_InOneDeed(string keeps)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.OfferAsync(path, area.Dan);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.OpenOfferAsync();
        Assert.True(dan.Page.Says("Your organisation follows Northton Council"));
        Assert.Equal("Select what the old owner keeps", (await dan.SubmitAsync("Take it over")).Error("Keeps"));
        await dan.SubmitAsync("Take it over", ("Keeps", keeps));
        Assert.Equal(path, dan.Page.Location);

        var holding = await area.HoldingAsync(path);
        Assert.Equal((area.Dan.Id, area.Police.Id), (holding.OwnerId, holding.LeadOrganisationId));
        Assert.True((await dan.GetAsync(path)).Says("Dan Okafor, Northton Police, owns the case from now on, in place of Priya Nair, Northton Council. Northton Police is its lead agency."));
        Assert.Contains(path, (await dan.GetAsync("/cases")).Text, StringComparison.Ordinal);
        Assert.True((await dan.GetAsync("/")).Says("people in " + await area.ReferenceAsync(path) + " to be confirmed again"));
        Assert.True((await dan.GetAsync(path + "/people")).Says("Consent: needs re-confirmation"));
        Assert.Equal(keeps == "Read" ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await priya.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(path + "/note")).Status);
        Assert.Equal(keeps == "Read", (await priya.GetAsync("/cases")).Text.Contains(path, StringComparison.Ordinal));
        Assert.Single(await area.Area.EventsAsync("case.taken-over"));
        Assert.False(await area.Area.ReadAsync(core => core.Set<Reach>()
            .AnyAsync(r => r.HoldingId == holding.Id && r.PrincipalId == area.Priya.Id && keeps == "None")));
    }

    [Fact]
    public async Task Accept_ByTheDeputy_LeavesNoDeputy_AndOneOwner()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.NameDeputyAsync(path, area.Owen);
        await priya.OfferAsync(path, area.Owen);
        using var owen = await area.SignInAsync(area.Owen);
        await owen.OpenOfferAsync();
        await owen.SubmitAsync("Take it over", ("Keeps", "Contribute"));
        var holding = await area.HoldingAsync(path);
        Assert.Equal((area.Owen.Id, (Guid?)null, area.Council.Id), (holding.OwnerId, holding.DeputyId, holding.LeadOrganisationId));
        await priya.NoteAsync(path, "Handed over");
    }
}
