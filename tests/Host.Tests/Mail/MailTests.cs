using System.Net;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.Host.Mail;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Xunit;

namespace ECins.Host.Tests.Mail;

public sealed class MailTests(MailHost host) : IClassFixture<MailHost>
{
    private const string Address = "pat.officer@northton.example";
    private const string Text = "Follow https://example.org/secret-word by Friday: näher";

    [Fact]
    public async Task Mail_Sent_ArrivesAsWritten()
    {
        var area = await host.NewAreaAsync();
        await WriteAsync(area);
        await area.DrainAsync();
        var mail = Arrived(area).Single();
        Assert.Equal(Address, mail.To.Mailboxes.Single().Address);
        Assert.Equal("no-reply@ecins.example", mail.From.Mailboxes.Single().Address);
        Assert.Equal("A task waits", mail.Subject);
        Assert.Equal(Text, mail.TextBody!.TrimEnd());
        Assert.Contains(WebUtility.HtmlEncode("https://example.org/secret-word by Friday"), mail.HtmlBody, StringComparison.Ordinal);
        var sent = Assert.Single(await area.EventsAsync("mail.sent"));
        Assert.Contains("task", sent.Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_IsTheText_WithItsLinks_AndNothingOfItsOwn() => Assert.Contains(
        "<p dir=\"auto\">One &lt;b&gt; &amp; two<br>three</p><p dir=\"auto\"><a href=\"https://a.example/x?y=1\">https://a.example/x?y=1</a></p>",
        MailHtml.Of("One <b> & two\nthree\n\nhttps://a.example/x?y=1"), StringComparison.Ordinal);

    [Fact]
    public async Task Mail_TurnedAwayFirst_ArrivesAgainWithTheSameIdentifier()
    {
        var area = await host.NewAreaAsync();
        await WriteAsync(area);
        host.Server.TurnAway = 1;
        await area.DrainAsync();
        Assert.Empty(await area.EventsAsync("mail.sent"));
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await area.DrainAsync();
        var tries = Arrived(area);
        Assert.Equal(2, tries.Count);
        Assert.Equal(tries[0].MessageId, tries[1].MessageId);
        Assert.EndsWith($"@{area.Key}.localhost", tries[0].MessageId, StringComparison.Ordinal);
        Assert.Single(await area.EventsAsync("mail.sent"));
    }

    [Fact]
    public async Task Mail_OfAnotherUnit_IsNotSentWhenThatUnitFails()
    {
        var area = await host.NewAreaAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => area.InScopeAsync(services =>
            services.GetRequiredService<SharedKernel.Data.IUnitOfWork>().WriteAsync<object?>(
                new Deed(CoreDeeds.ForceAreaCreated),
                _ =>
                {
                    services.GetRequiredService<Mailbox>().Add(New());
                    throw new InvalidOperationException("It failed.");
                },
                TestContext.Current.CancellationToken)));
        await area.DrainAsync();
        Assert.Empty(Arrived(area));
        Assert.Empty(await area.MailsAsync());
    }

    [Fact]
    public async Task Mail_OfAWorkstreamThatIsOff_WaitsUntilItIsOn()
    {
        var area = await host.NewAreaAsync();
        await WriteAsync(area, "asb");
        await area.DrainAsync();
        Assert.Empty(Arrived(area));
        var team = await area.TeamAsync(await area.PartnerAsync("Northton Council", ECins.Host.Organisations.OrganisationKind.Council), "Team");
        await area.TurnOnAsync("asb", team);
        await area.DrainAsync();
        Assert.Single(Arrived(area));
    }

    [Fact]
    public async Task Mail_Kept_IsUnreadableInTheDatabaseAndTheRecord()
    {
        var area = await host.NewAreaAsync();
        await WriteAsync(area);
        var kept = await area.ReadAsync(core => core.Set<MailMessage>().SingleAsync());
        Assert.DoesNotContain("secret-word", System.Text.Encoding.UTF8.GetString(kept.Text), StringComparison.Ordinal);
        var details = await area.ReadAsync(core => core.Set<ECins.Host.Audit.AuditDetail>().Select(d => d.Value).ToListAsync());
        Assert.DoesNotContain(details, d => d!.Contains("\"Text\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mail_OfOneForceArea_CannotBeReadInAnother()
    {
        var (mine, other) = (await host.NewAreaAsync(), await host.NewAreaAsync());
        await WriteAsync(mine);
        var kept = await mine.ReadAsync(core => core.Set<MailMessage>().SingleAsync());
        await mine.InScopeAsync(services =>
        {
            Assert.Equal(Text, services.GetRequiredService<MailSecrets>().Show(kept.Text));
            return Task.CompletedTask;
        });
        await other.InScopeAsync(services =>
        {
            Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(
                () => services.GetRequiredService<MailSecrets>().Show(kept.Text));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Mail_Failing_LeavesNothingPersonalInTheLog()
    {
        var area = await host.NewAreaAsync();
        await WriteAsync(area);
        host.Server.TurnAway = 1;
        await area.DrainAsync();
        Assert.Contains(host.Log.Lines, l => l.Contains("(mail) failed", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, l =>
            l.Contains(Address, StringComparison.OrdinalIgnoreCase) || l.Contains("secret-word", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mail_TwoHostsAtWorkAtOnce_GoesOnce()
    {
        const int Many = 12;
        var area = await host.NewAreaAsync();
        for (var i = 0; i < Many; i++)
            await WriteAsync(area);
        await using var second = await host.SecondAsync();
        await Task.WhenAll(area.DrainAsync(), area.At(second).DrainAsync());
        Assert.Equal(Many, Arrived(area).Count);
        Assert.Equal(Many, Arrived(area).DistinctBy(m => m.MessageId).Count());
        Assert.Equal(Many, (await area.EventsAsync("mail.sent")).Count);
    }

    [Fact]
    public async Task Mail_TakenByAHostThatDied_IsAnybodysAgainAfterItsLease()
    {
        var area = await host.NewAreaAsync();
        await WriteAsync(area);
        var until = host.Clock.GetUtcNow().UtcDateTime.AddSeconds(30);
        await area.InScopeAsync(services => services.GetRequiredService<UnitOfWork>().KeepBooksAsync(
            async core => (await core.Set<OutboxMessage>().SingleAsync()).LeasedUntil = until, TestContext.Current.CancellationToken));
        await area.DrainAsync();
        Assert.Empty(Arrived(area));

        host.Clock.Advance(TimeSpan.FromSeconds(31));
        await area.DrainAsync();
        Assert.Single(Arrived(area));
    }

    internal static NewMail New(string? workstream = null) =>
        new(Address, "A task waits", Text, new Subject("task", "7")) { Workstream = workstream };

    internal static Task WriteAsync(TestArea area, string? workstream = null) => area.InScopeAsync(services =>
        services.GetRequiredService<SharedKernel.Data.IUnitOfWork>().WriteAsync<object?>(
            new Deed(CoreDeeds.ForceAreaCreated),
            _ =>
            {
                services.GetRequiredService<Mailbox>().Add(New(workstream));
                return Task.FromResult<object?>(null);
            },
            TestContext.Current.CancellationToken));

    private List<MimeMessage> Arrived(TestArea area) =>
        [.. host.Server.Mails.Where(m => m.MessageId!.EndsWith($"@{area.Key}.localhost", StringComparison.Ordinal))];
}

/// <summary>A host with a mail server that works.</summary>
public sealed class MailHost : TestHost
{
    internal SmtpServer Server { get; } = new();

    protected override IEnumerable<(string Key, string Value)> Settings => Server.Settings;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }
}
