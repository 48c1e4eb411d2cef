namespace ECins.Host.Tenancy;

/// <summary>The platform as a whole: the configuration section <c>Platform</c>.</summary>
internal sealed class PlatformOptions
{
    /// <summary>The host name that belongs to no force area and offers the choice; none when empty.</summary>
    public string Host { get; init; } = "";

    public bool IsAt(string host) => host.Equals(Host, StringComparison.OrdinalIgnoreCase);
}
