using System.Net;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>What the owner sees and decides on the sharing screen, beside single shares.</summary>
public sealed class SharingScreenTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Share_WithSomeOfAnOrganisation_LetsInThoseNamedAndNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.PickOrganisationAsync(path, "Northton Academy");
        var asked = await priya.SubmitAsync("Continue", ("UpTo", "Read"), ("Reason", "They can help"));
        Assert.NotNull(asked.Error("There"));
        asked = await priya.SubmitAsync("Continue", ("There", "Some"), ("UpTo", "Read"), ("Reason", "They can help"));
        Assert.NotNull(asked.Error("Named"));
        var meaning = await priya.SubmitAsync(
            "Continue", ("There", "Some"), ("Named", area.Ruth.Id.ToString()), ("Named", area.Irene.Id.ToString()), ("UpTo", "Read"), ("Reason", "They can help"));
        Assert.True(meaning.Says("2 people will see it, or more of it, 2 of them at an agency where nobody sees it now"));
        await priya.SubmitAsync("Share");
        Assert.True((await priya.GetAsync(path + "/sharing")).Says("Ruth Calder, Northton Academy"));
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.OK, (await ruth.GetAsync(path)).Status);
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(path)).Status);
        Assert.Single(await area.Area.EventsAsync("share.made"));
    }

    [Fact]
    public async Task Share_WithAnOrganisation_NamingSomebodyOfAnother_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.PickOrganisationAsync(path, "Northton Academy");
        var terms = priya.Page.Response.RequestMessage!.RequestUri!.AbsolutePath;
        var answer = await priya.PostAsync(
            terms + "?handler=Share", ("There", "Some"), ("Named", area.Dan.Id.ToString()), ("UpTo", "Read"), ("Reason", "x"));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Share_WithEverybodyOfAnOrganisation_LetsInThoseWhoWorkTheWorkstream()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.PickOrganisationAsync(path, "Northton Police");
        await priya.SubmitAsync("Continue", ("There", "Everybody"), ("UpTo", "Read"), ("Reason", "They can help"));
        await priya.SubmitAsync("Share");
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Shares_NeverOpenedInTwoWeeks_AreOfferedForWithdrawal()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path);
        Assert.False((await priya.GetAsync(path + "/sharing")).Says("and never opened"));
        await area.Area.WriteAsync(async core =>
        {
            foreach (var share in await core.Set<Share>().ToListAsync())
                core.Entry(share).Property(s => s.GrantedAt).CurrentValue = host.Clock.GetUtcNow().UtcDateTime.AddDays(-15);
        });
        var screen = await priya.GetAsync(path + "/sharing");
        Assert.True(screen.Says("and never opened"));
        Assert.NotNull((await priya.SubmitAsync("End these shares")).Error("Chosen"));
        var offered = Assert.Single(priya.Page.Document.QuerySelectorAll("input[name=Chosen]")).GetAttribute("value")!;
        await priya.SubmitAsync("End these shares", ("Chosen", offered));
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Share_WithAPartnerWhoseAgreementIsOver_SaysThatItLetsNobodyInAndWhy()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        Assert.False((await priya.GetAsync(path + "/sharing")).Says("Lets nobody in"));
        await area.Area.WriteAsync(async core =>
        {
            foreach (var agreement in await core.Set<Host.Organisations.Agreement>().Where(a => a.Name.StartsWith("Northton Academy")).ToListAsync())
                core.Entry(agreement).Property(a => a.Until).CurrentValue = host.Clock.UkToday().AddDays(-1);
        });
        var screen = await priya.GetAsync(path + "/sharing");
        Assert.True(screen.Says("Lets nobody in"));
        Assert.True(screen.Says("No agreement of Northton Academy in force covers"));
    }

    [Fact]
    public async Task End_Before_SaysWhoWouldSeeLess()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        var end = (await priya.GetAsync(path + "/sharing")).Document.QuerySelectorAll("a")
            .Single(a => a.TextContent.StartsWith("End the share", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.True((await priya.GetAsync(end)).Says("1 person will see less of it than now, or nothing"));
    }

    [Fact]
    public async Task Seal_IsForTheOwner_AndTakesItOutOfTheIndex()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.Priya.ShareAsync(two.Hers, "Owen", Level.Manage);
        using var owen = await two.Area.SignInAsync(two.Area.Owen);
        Assert.Equal(HttpStatusCode.NotFound, (await owen.GetAsync(two.Hers + "/sharing/seal")).Status);
        var person = await two.Dan.PersonPathAsync(two.His, "Ingrid Mayer");
        Assert.True((await two.Dan.GetAsync(person)).Says("Ask Priya Nair"));
        await two.Priya.GetAsync(two.Hers + "/sharing/seal");
        Assert.NotNull((await two.Priya.SubmitAsync("Save", ("IsSealed", "true"))).Error("Reason"));
        var answer = await two.Priya.SubmitAsync(
            "Save", ("IsSealed", "true"), ("DutyTeam", two.Area.PoliceTeam.Id.ToString()), ("Reason", "He works here"));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        await two.Priya.GetAsync(two.Hers + "/sharing/seal");
        await two.Priya.SubmitAsync("Save", ("IsSealed", "true"), ("Reason", "He works here"));
        Assert.True((await two.Priya.GetAsync(two.Hers + "/sharing")).Says("It is sealed"));
        Assert.False((await two.Dan.GetAsync(person)).Says("Ask Priya Nair"));
        Assert.Single(await two.Area.Area.EventsAsync("case.sealed"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
    }
}
