using System.Net;
using ECins.Host.Jobs;
using ECins.Host.Mail;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Tasks;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Mail;

/// <summary>What a force area decides of its mail: whether it must be secret all the way.</summary>
public sealed class MailRulesTests(MailRulesHost host) : IClassFixture<MailRulesHost>, IDisposable
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IEnumerable<string> MailFrom => host.Server.Commands.Where(c => c.StartsWith("MAIL FROM", StringComparison.Ordinal));

    // What one test left of a server that was away is over before the next begins.
    public void Dispose()
    {
        (host.Server.Instead, host.Server.IsDown, host.Server.OffersRequireTls) = (_ => null, false, true);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
    }

    [Fact]
    public async Task ByDefault_PersonalAddressesAreAllowed_AndMailNeedsNoTlsFurtherOn()
    {
        var area = await host.NewAreaAsync();
        using var alex = await ManagerAsync(area);
        await alex.GetAsync("/mail");
        Assert.NotNull(alex.Page.Document.QuerySelector("main a[href='/mail/rules']"));
        Assert.Equal(["true", "false"], await ChosenAsync(alex));
        var before = MailFrom.Count();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        Assert.DoesNotContain("REQUIRETLS", Assert.Single(MailFrom.Skip(before)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TlsNeeded_EveryMailSaysSo_AndNoMailOfAnotherForceArea()
    {
        var (area, other) = (await host.NewAreaAsync(), await host.NewAreaAsync());
        using var alex = await ManagerAsync(area);
        await DecideAsync(alex, ("NeedsTls", "true"));
        Assert.Equal(["true", "true"], await ChosenAsync(alex));
        await host.HangUpAsync();
        var (before, greeted) = (MailFrom.Count(), Greetings());
        foreach (var each in new[] { area, other, area })
        {
            await MailTests.WriteAsync(each);
            await each.DrainAsync();
        }

        Assert.Equal([true, false, true], MailFrom.Skip(before).Select(c => c.EndsWith(" REQUIRETLS", StringComparison.Ordinal)));
        Assert.Equal(greeted + 1, Greetings());
        Assert.Single(await area.EventsAsync("mail.rules-decided"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
    }

    [Fact]
    public async Task TlsNeeded_ServerThatDoesNotOfferIt_IsRefusedBesideTheField()
    {
        var area = await host.NewAreaAsync();
        using var alex = await ManagerAsync(area);
        host.Server.OffersRequireTls = false;
        await DecideAsync(alex, ("NeedsTls", "true"));
        Assert.StartsWith("The mail server does not offer this (REQUIRETLS)", alex.Page.Error("NeedsTls"), StringComparison.Ordinal);
        host.Server.IsDown = true;
        await alex.SubmitAsync("Save", ("NeedsTls", "true"));
        Assert.StartsWith("The mail server could not be asked whether it offers this: it cannot be reached", alex.Page.Error("NeedsTls"), StringComparison.Ordinal);
        Assert.Equal(["true", "false"], await ChosenAsync(alex));
        Assert.False((await alex.GetAsync("/mail")).Says("Mail is not going out"));
    }

    [Fact]
    public async Task TlsNeeded_StaysChangeableBesides_WhileTheServerCannotBeAsked()
    {
        var area = await host.NewAreaAsync();
        using var alex = await ManagerAsync(area);
        await DecideAsync(alex, ("NeedsTls", "true"));
        host.Server.IsDown = true;
        await DecideAsync(alex, ("AllowsPersonal", "false"));
        Assert.Equal(["false", "true"], await ChosenAsync(alex));
    }

    [Fact]
    public async Task ServerThatOffersItNoMore_GetsNothing_UntilItDoesOrNobodyAsksForIt()
    {
        var (area, other) = (await host.NewAreaAsync(), await host.NewAreaAsync());
        using var alex = await ManagerAsync(area);
        await DecideAsync(alex, ("NeedsTls", "true"));
        await StopOfferingAsync();
        var before = MailFrom.Count();
        await MailTests.WriteAsync(area);
        await MailTests.WriteAsync(other);
        await area.DrainAsync();
        Assert.Equal(before, MailFrom.Count());
        Assert.True((await alex.GetAsync("/mail")).Says("it does not promise to keep mail secret all the way (REQUIRETLS)"));
        Assert.True((await alex.GetAsync("/")).Says("it does not promise to keep mail secret all the way (REQUIRETLS)"));
        var waiting = await area.ReadAsync(core => core.Set<OutboxMessage>().SingleAsync(m => m.Kind == MailSender.MessageKind, Cancellation));
        Assert.Equal((OutboxState.Waiting, 0), (waiting.State, waiting.Attempts));
        await other.DrainAsync();
        Assert.Single(Arrived(other));

        host.Server.OffersRequireTls = true;
        await LaterAsync(area);
        Assert.Single(Arrived(area));
        Assert.True((await alex.GetAsync("/mail")).Says("Mail goes out as it is written."));

        await StopOfferingAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        Assert.Single(Arrived(area));
        await DecideAsync(alex, ("NeedsTls", "false"));
        await LaterAsync(area);
        Assert.Equal(2, Arrived(area).Count);
        Assert.Empty(await DeliveryTests.FailedAsync(area));
    }

    [Theory]
    [InlineData("550 5.7.30 REQUIRETLS support required")]
    [InlineData("550 5.7.10 encryption needed")]
    public async Task RecipientWhoseServerCannot_FailsAndSaysSo(string answer)
    {
        host.Server.Instead = c => c.StartsWith("RCPT TO:<edie@", StringComparison.Ordinal) ? answer : null;
        var asking = await Asking.MakeAsync(host);
        using var alex = await ManagerAsync(asking.People.Area);
        await DecideAsync(alex, ("NeedsTls", "true"));
        await asking.People.Area.DrainAsync();
        Assert.Equal(MailFault.NoTls, Assert.Single(await DeliveryTests.FailedAsync(asking.People.Area)).Fault);
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("Their mail server does not take mail in secret"));
        Assert.True(asking.Priya.Page.Says("Ask them for an address at another mail service, then send a new link."));
        Assert.True((await alex.GetAsync("/mail")).Says("Their mail server does not take mail in secret"));
    }

    [Fact]
    public async Task ServerThatRefusesTheDemandItself_IsNoFaultOfTheMail_AndHoldsUpNoOtherForceArea()
    {
        var (area, other) = (await host.NewAreaAsync(), await host.NewAreaAsync());
        using var alex = await ManagerAsync(area);
        await DecideAsync(alex, ("NeedsTls", "true"));
        host.Server.Instead = c => c.EndsWith(" REQUIRETLS", StringComparison.Ordinal) ? "550 5.7.30 not today" : null;
        await MailTests.WriteAsync(area);
        await MailTests.WriteAsync(other);
        await area.DrainAsync();
        await other.DrainAsync();
        Assert.Empty(await DeliveryTests.FailedAsync(area));
        Assert.True((await alex.GetAsync("/mail")).Says("it does not promise to keep mail secret all the way (REQUIRETLS)"));
        Assert.Single(Arrived(other));
        host.Server.Instead = _ => null;
        await LaterAsync(area);
        Assert.Single(Arrived(area));
    }

    [Fact]
    public async Task Rules_SavedByAnotherMeanwhile_AreShownBeside()
    {
        var area = await host.NewAreaAsync();
        using var alex = await ManagerAsync(area);
        using var kim = await ManagerAsync(area, "Kim Head");
        await kim.GetAsync("/mail/rules");
        await DecideAsync(alex, ("AllowsPersonal", "false"));
        await kim.SubmitAsync("Save", ("NeedsTls", "true"));
        Assert.True(kim.Page.Says("Somebody else saved a change"));
        Assert.True(kim.Page.Says("Personal addresses"));
        Assert.Equal(["false", "false"], await ChosenAsync(alex));
        Assert.Equal("/mail", (await kim.SubmitAsync("Save")).Location);
        Assert.Equal(["true", "true"], await ChosenAsync(alex));
    }

    [Fact]
    public async Task Rules_LeftUnanswered_AreAskedFor()
    {
        var area = await host.NewAreaAsync();
        using var alex = await ManagerAsync(area);
        await alex.GetAsync("/mail/rules");
        await alex.PostAsync("/mail/rules", ("Version", "0"));
        Assert.NotNull(alex.Page.Error("AllowsPersonal"));
        Assert.NotNull(alex.Page.Error("NeedsTls"));
    }

    [Fact]
    public async Task Rules_AreForThoseWhoManageMail()
    {
        var area = await host.NewAreaAsync();
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        using var pat = await area.SignInAsync(await area.PersonAsync("Pat Officer", council));
        Assert.Equal(HttpStatusCode.Forbidden, (await pat.GetAsync("/mail/rules")).Status);
        await pat.GetAsync("/");
        Assert.Equal(HttpStatusCode.Forbidden, (await pat.PostAsync("/mail/rules", ("AllowsPersonal", "false"), ("NeedsTls", "false"), ("Version", "0"))).Status);
        await Assert.ThrowsAsync<RefusedException>(() => area.InScopeAsync(services =>
            services.GetRequiredService<MailRuleService>().DecideAsync(new MailRuleForm(false, false), 0, Cancellation)));
        using var alex = await ManagerAsync(area);
        Assert.Equal(["true", "false"], await ChosenAsync(alex));
    }

    internal static async Task<Visitor> ManagerAsync(TestArea area, string name = "Alex Head")
    {
        var council = await area.PartnerAsync(name + " Council", OrganisationKind.Council);
        return await area.SignInAsync(await area.PersonAsync(name, council, null, Role.ForceAdministrator));
    }

    internal static async Task DecideAsync(Visitor manager, params (string Name, string Value)[] rules)
    {
        await manager.GetAsync("/mail/rules");
        await manager.SubmitAsync("Save", rules);
    }

    // Whether personal addresses are allowed, and whether mail needs TLS.
    private static async Task<IEnumerable<string>> ChosenAsync(Visitor manager) =>
        (await manager.GetAsync("/mail/rules")).Document.QuerySelectorAll("main input[type=radio][checked]").Select(r => r.GetAttribute("value")!);

    private async Task StopOfferingAsync()
    {
        await host.HangUpAsync();
        host.Server.OffersRequireTls = false;
    }

    private Task LaterAsync(TestArea area)
    {
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        return area.DrainAsync();
    }

    private int Greetings() => host.Server.Commands.Count(c => c == "STARTTLS");

    private List<MimeKit.MimeMessage> Arrived(TestArea area) =>
        [.. host.Server.Mails.Where(m => m.MessageId!.EndsWith($"@{area.Key}.localhost", StringComparison.Ordinal))];
}

/// <summary>A host whose mail server promises to hand mail on by TLS alone.</summary>
public sealed class MailRulesHost : TestHost
{
    internal SmtpServer Server { get; } = new() { OffersRequireTls = true };

    protected override IEnumerable<(string Key, string Value)> Settings => Server.Settings;

    /// <summary>Ends the connection that is kept for a moment, so that the next mail begins one.</summary>
    internal async Task HangUpAsync() => await Services.GetRequiredService<MailServer>().HangUpAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }
}
