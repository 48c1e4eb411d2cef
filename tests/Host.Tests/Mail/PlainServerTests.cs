using ECins.Host.Jobs;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Mail;

public sealed class PlainServerTests(PlainServerHost host) : IClassFixture<PlainServerHost>
{
    [Fact]
    public async Task Mail_ServerWithoutStartTls_GetsNothingAndItIsTriedAgain()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        Assert.Contains(host.Server.Commands, c => c.StartsWith("EHLO", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Server.Commands, c =>
            c.StartsWith("MAIL", StringComparison.Ordinal) || c.StartsWith("DATA", StringComparison.Ordinal));
        var message = await area.ReadAsync(core => core.Set<OutboxMessage>().SingleAsync());
        Assert.Equal((OutboxState.Waiting, 0), (message.State, message.Attempts));
        var council = await area.PartnerAsync("Northton Council", ECins.Host.Organisations.OrganisationKind.Council);
        using var alex = await area.SignInAsync(await area.PersonAsync("Alex Head", council, null, SharedKernel.Access.Role.ForceAdministrator));
        Assert.True((await alex.GetAsync("/")).Says("it does not offer to make the connection secret"));
        await MailRulesTests.DecideAsync(alex, ("NeedsTls", "true"));
        Assert.StartsWith(
            "The mail server could not be asked whether it offers this: it does not offer to make the connection secret",
            alex.Page.Error("NeedsTls"), StringComparison.Ordinal);
    }
}

/// <summary>A host whose mail server offers no STARTTLS.</summary>
public sealed class PlainServerHost : TestHost
{
    internal SmtpServer Server { get; } = new(offersStartTls: false);

    protected override IEnumerable<(string Key, string Value)> Settings => Server.Settings;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }
}
