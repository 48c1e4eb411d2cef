using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Composition;

/// <summary>Which address goes on record when a proxy stands between.</summary>
public sealed class ProxyTests(ProxyTests.HostBehindProxy host) : IClassFixture<ProxyTests.HostBehindProxy>
{
    [Theory]
    [InlineData("10.1.2.3", "203.0.113.9", "203.0.113.9")]
    [InlineData("10.1.2.3", "198.51.100.1, 203.0.113.9", "203.0.113.9")]
    [InlineData("10.1.2.3", "198.51.100.1, 10.4.4.4", "198.51.100.1")]
    [InlineData("192.0.2.77", "203.0.113.9", "192.0.2.77")]
    public async Task SignIn_Forwarded_IsOnRecordFromWhereTheNearestTrustedProxySawIt(string peer, string forwardedFor, string onRecord)
    {
        var area = await host.NewAreaAsync();
        var person = await area.PersonAsync("Pat Moss", await area.PartnerAsync("Council", OrganisationKind.Council));
        using var visitor = area.Visitor();
        visitor.Client.DefaultRequestHeaders.Add(Peer.Header, peer);
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", forwardedFor);
        await visitor.GetAsync("/sign-in");
        await visitor.PostAsync("/demo/sign-in", ("userId", person.Id.ToString()));
        var signedIn = Assert.Single(await area.EventsAsync("user.signed-in"));
        Assert.Equal(onRecord, signedIn.Address);
    }

    public sealed class HostBehindProxy : TestHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [("Proxy:Trusted:0", "10.0.0.0/8")];

        protected override void Change(IServiceCollection services) => services.AddSingleton<IStartupFilter, Peer>();
    }

    /// <summary>Lets a test say from which address a request reached the host itself.</summary>
    private sealed class Peer : IStartupFilter
    {
        public const string Header = "Test-Peer";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                if (IPAddress.TryParse(context.Request.Headers[Header], out var address))
                    context.Connection.RemoteIpAddress = address;
                return following(context);
            });
            next(app);
        };
    }
}
