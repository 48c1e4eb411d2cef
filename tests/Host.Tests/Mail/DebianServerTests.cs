using ECins.Host.Composition;
using ECins.Host.Jobs;
using ECins.Host.Mail;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Mail;

/// <summary>The same over a mail server that others wrote, where it is installed: what it really answers, and when.</summary>
public sealed class DebianServerTests : IClassFixture<DebianServerHost>, IDisposable
{
    private readonly DebianServerHost _host;

    public DebianServerTests(DebianServerHost host)
    {
        Assert.SkipWhen(DebianServer.WhyNot is not null, DebianServer.WhyNot ?? "");
        _host = host;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DebianServer Server => _host.Server!;

    // What one test left of a server that was away is over before the next begins.
    public void Dispose()
    {
        (Server.IsFull, Server.IsSlow) = (false, false);
        _host.Clock.Advance(TimeSpan.FromMinutes(6));
    }

    [Fact]
    public async Task Mail_Arrives_InSecret_UnderItsIdentifier()
    {
        var area = await _host.NewAreaAsync();
        await DeliveryTests.WriteAsync(area, "edie@lamp.example");
        await area.DrainAsync();
        var mail = Assert.Single(await Server.ArrivedAsync(area.Key, 1));
        Assert.Equal($"{(await area.MailsAsync()).Single(m => m.To == "edie@lamp.example").Id:N}@{area.Key}.localhost", mail.MessageId);
        Assert.Equal(("A task waits", "By Friday"), (mail.Subject, mail.TextBody!.Trim()));
        Assert.Contains("with esmtpsa  (TLS1.", mail.Headers["Received"], StringComparison.Ordinal);
        Assert.Single(await area.EventsAsync("mail.sent"));
    }

    [Fact]
    public async Task Server_InTheClear_TakesNoMail_AndNoPassword()
    {
        var answers = await Server.SayInTheClearAsync("EHLO localhost", "AUTH PLAIN AGVjaW5zAHNlY3JldA==", "MAIL FROM:<no-reply@ecins.example>");
        Assert.Contains("STARTTLS", answers[0], StringComparison.Ordinal);
        Assert.DoesNotContain("AUTH", answers[0], StringComparison.Ordinal);
        Assert.StartsWith("503", answers[1], StringComparison.Ordinal);
        Assert.StartsWith("550", answers[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecipientUnknown_FailsAtOnce_AndHindersNobodyElse()
    {
        var area = await _host.NewAreaAsync();
        await DeliveryTests.WriteAsync(area, "gone@lamp.example", "edie@lamp.example");
        await area.DrainAsync();
        var failed = Assert.Single(await DeliveryTests.FailedAsync(area));
        Assert.Equal(("gone@lamp.example", MailFault.AddressUnknown, "550"), (failed.To, failed.Fault, failed.FaultCode));
        Assert.Single(await Server.ArrivedAsync(area.Key, 1));
    }

    [Fact]
    public async Task MailTooLarge_FailsAtOnce_AndHindersNobodyElse()
    {
        var area = await _host.NewAreaAsync();
        await WriteLargeAsync(area, "edie@lamp.example");
        await DeliveryTests.WriteAsync(area, "zara@lamp.example");
        await area.DrainAsync();
        var failed = Assert.Single(await DeliveryTests.FailedAsync(area));
        Assert.Equal(("edie@lamp.example", MailFault.Refused, "552"), (failed.To, failed.Fault, failed.FaultCode));
        Assert.Equal("zara@lamp.example", Assert.Single(await Server.ArrivedAsync(area.Key, 1)).To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task MailboxFull_ForGood_Fails_AndForNow_WaitsUntilThereIsRoom()
    {
        var area = await _host.NewAreaAsync();
        Server.IsFull = true;
        await DeliveryTests.WriteAsync(area, "full@lamp.example", "filling@lamp.example");
        await area.DrainAsync();
        var failed = Assert.Single(await DeliveryTests.FailedAsync(area));
        Assert.Equal(("full@lamp.example", MailFault.MailboxFull, "552 5.2.2"), (failed.To, failed.Fault, failed.FaultCode));
        Assert.Equal(["put off, 452 4.2.2"], await FaultsAsync(area));
        Server.IsFull = false;
        await LaterAsync(area, TimeSpan.FromSeconds(70));
        Assert.Equal("filling@lamp.example", Assert.Single(await Server.ArrivedAsync(area.Key, 1)).To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task Greylisted_ComesAfterAWhile_Once()
    {
        var area = await _host.NewAreaAsync();
        await DeliveryTests.WriteAsync(area, "grey@lamp.example");
        await area.DrainAsync();
        await LaterAsync(area, TimeSpan.FromSeconds(70));
        Assert.Equal(["put off, 451 4.7.1"], await FaultsAsync(area));
        await Task.Delay(DebianServer.Greylisted + TimeSpan.FromSeconds(1), Cancellation);
        await LaterAsync(area, TimeSpan.FromMinutes(3));
        Assert.Empty(await FaultsAsync(area));
        Assert.Single(await Server.ArrivedAsync(area.Key, 1));
        Assert.Empty(await DeliveryTests.FailedAsync(area));
    }

    [Fact]
    public async Task ServerKilled_InTheMiddle_AndStartedAgain_GetsEverythingOnce()
    {
        var area = await _host.NewAreaAsync();
        await DeliveryTests.WriteAsync(area, "edie@lamp.example", "zara@lamp.example");
        await area.DrainAsync();
        await Server.ArrivedAsync(area.Key, 2);
        Server.IsSlow = true;
        await DeliveryTests.WriteAsync(area, "slow@lamp.example", "edie@lamp.example", "zara@lamp.example");
        var draining = area.DrainAsync();
        await Server.NotedAsync("hesitates");
        await Server.KillAsync();
        await draining;
        await LaterAsync(area, TimeSpan.FromMinutes(1));
        Assert.Equal(3, (await DeliveryTests.WaitingAsync(area)).Count(m => m is { State: OutboxState.Waiting, Attempts: 0 }));

        Server.IsSlow = false;
        await Server.StartAsync();
        await LaterAsync(area, TimeSpan.FromMinutes(6));
        var arrived = await Server.ArrivedAsync(area.Key, 5);
        Assert.Equal(5, arrived.Count);
        Assert.Equal(5, arrived.DistinctBy(m => m.MessageId).Count());
        Assert.Empty(await DeliveryTests.FailedAsync(area));
        Assert.Equal(5, (await area.EventsAsync("mail.sent")).Count);
    }

    private static Task WriteLargeAsync(TestArea area, string to) => area.InScopeAsync(services =>
        services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated),
            _ =>
            {
                var text = string.Concat(Enumerable.Repeat("As large as no mail of ours is.\n", DebianServer.MostKilobytes * 1024 / 32));
                services.GetRequiredService<Mailbox>().Add(new NewMail(to, "A task waits", text, new Subject("user", "7")));
                return Task.CompletedTask;
            },
            Cancellation));

    private Task LaterAsync(TestArea area, TimeSpan by)
    {
        _host.Clock.Advance(by);
        return area.DrainAsync();
    }

    // Of what waits after an attempt.
    private static async Task<IEnumerable<string>> FaultsAsync(TestArea area) =>
        (await DeliveryTests.WaitingAsync(area)).Where(m => m.LastFault is not null).Select(m => m.LastFault!);
}

/// <summary>A host that sends by Debian's mail server, where that is installed.</summary>
public sealed class DebianServerHost : TestHost, IAsyncLifetime
{
    internal DebianServer? Server { get; } = DebianServer.WhyNot is null ? new() : null;

    protected override IEnumerable<(string Key, string Value)> Settings => Server?.Settings ?? [];

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        if (Server is not null)
            await Server.StartAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Server is not null)
            await Server.DisposeAsync();
    }
}
