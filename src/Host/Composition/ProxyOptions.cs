using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ECins.Host.Composition;

/// <summary>Proxies in front of the host: the configuration section <c>Proxy</c>.</summary>
internal sealed class ProxyOptions : ISettings
{
    public static string Section => "Proxy";

    /// <summary>
    /// Addresses or networks (CIDR) of proxies whose word is taken for where a request comes from and whether it came over
    /// TLS. Nobody's is taken unless set: whoever else says so would choose the address that goes on record.
    /// </summary>
    public IReadOnlyList<string> Trusted { get; init; } = [];

    public void Check() => _ = Networks().ToList();

    public ForwardedHeadersOptions ToForwardedHeaders()
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in Networks())
            options.KnownIPNetworks.Add(network);
        return options;
    }

    private IEnumerable<System.Net.IPNetwork> Networks() => Trusted.Select(text =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, 8 * address.GetAddressBytes().Length)
        : throw new StartupException($"Proxy:Trusted names '{text}', which is no address or network such as 10.0.0.0/8."));
}
