using ECins.Host.Composition;

namespace ECins.Host.Tenancy;

/// <summary>What all force areas share: the configuration section <c>Platform</c>.</summary>
internal sealed class PlatformOptions : ISettings
{
    public static string Section => "Platform";

    /// <summary>The host name that belongs to no force area and offers the choice; none when empty.</summary>
    public string Host { get; init; } = "";

    /// <summary>The certificate with its key (PKCS #12) under which the keys of sessions and links are kept.</summary>
    public string KeyCertificate { get; init; } = "";

    public string? KeyCertificatePassword { get; init; }

    public bool IsAt(string host) => host.Equals(Host, StringComparison.OrdinalIgnoreCase);

    public void Check()
    {
    }
}
