using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Mail;

public sealed class UntrustedServerTests(UntrustedServerHost host) : IClassFixture<UntrustedServerHost>
{
    [Fact]
    public async Task Mail_ServerWithAnotherCertificate_GetsNothing()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        Assert.Contains(host.Server.Commands, c => c.StartsWith("STARTTLS", StringComparison.Ordinal));
        Assert.Empty(host.Server.Mails);
        Assert.Empty(await area.EventsAsync("mail.sent"));
    }
}

/// <summary>A host that trusts another certificate than its mail server shows.</summary>
public sealed class UntrustedServerHost : TestHost
{
    private readonly SmtpServer _trusted = new();

    internal SmtpServer Server { get; } = new();

    protected override IEnumerable<(string Key, string Value)> Settings =>
        [.. Server.Settings.Where(s => s.Key != "Mail:TrustedCertificate"), ("Mail:TrustedCertificate", _trusted.CertificateFile)];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
        await _trusted.DisposeAsync();
    }
}
