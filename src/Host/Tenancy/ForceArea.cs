namespace ECins.Host.Tenancy;

/// <summary>The tenant: one police force's area with its partners. A row of the platform's database.</summary>
internal sealed class ForceArea
{
    /// <summary>Names its database and is part of every data-protection purpose; never changed.</summary>
    public required string Key { get; init; }

    public required string Name { get; set; }

    /// <summary>The host name that it is reached by; no port.</summary>
    public required string Host { get; set; }
}
