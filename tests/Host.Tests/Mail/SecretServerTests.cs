using System.Text;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Mail;

/// <summary>A server that speaks TLS from the first byte, and takes mail from one user alone.</summary>
public sealed class SecretServerTests(SecretServerHost host) : IClassFixture<SecretServerHost>
{
    [Fact]
    public async Task Mail_ToAServerThatKnowsTheHost_Arrives_AndOtherwiseWaits()
    {
        host.Server.Credentials = SecretServerHost.CredentialsOf("another");
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        Assert.Empty(host.Server.Mails);
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        using var alex = await area.SignInAsync(await area.PersonAsync("Alex Head", council, null, Role.ForceAdministrator));
        Assert.True((await alex.GetAsync("/mail")).Says("it does not accept the user or the password"));

        host.Server.Credentials = SecretServerHost.CredentialsOf("secret");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await area.DrainAsync();
        Assert.Single(host.Server.Mails);
        Assert.DoesNotContain("STARTTLS", host.Server.Commands);
        Assert.True((await alex.GetAsync("/mail")).Says("Mail goes out as it is written."));
    }
}

/// <summary>A host with such a mail server.</summary>
public sealed class SecretServerHost : TestHost
{
    internal SmtpServer Server { get; } = new(isSecretFromTheStart: true);

    protected override IEnumerable<(string Key, string Value)> Settings =>
        [.. Server.Settings, ("Mail:Tls", "FromTheStart"), ("Mail:User", "ecins"), ("Mail:Password", "secret")];

    internal static string CredentialsOf(string password) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"\0ecins\0{password}"));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }
}
