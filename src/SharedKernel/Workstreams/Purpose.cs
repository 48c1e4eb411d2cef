namespace ECins.SharedKernel.Workstreams;

/// <summary>
/// What data is shared for, as information sharing agreements name it. An agreement names purposes and never a
/// workstream, so that a new workstream for a purpose already agreed needs no new signatures.
/// </summary>
/// <param name="Key">Stored with agreements; never changed.</param>
/// <param name="Name">As an agreement would word it.</param>
public sealed record Purpose(string Key, string Name)
{
    /// <summary>Preventing and reducing crime and disorder, anti-social behaviour among it (Crime and Disorder Act 1998).</summary>
    public static Purpose CrimeAndDisorder { get; } = new("crime-and-disorder", "Preventing crime and disorder");

    /// <summary>Protecting and supporting victims and witnesses.</summary>
    public static Purpose Victims { get; } = new("victims", "Protecting and supporting victims and witnesses");

    /// <summary>Reducing reoffending and managing offenders.</summary>
    public static Purpose Reoffending { get; } = new("reoffending", "Reducing reoffending");

    /// <summary>Safeguarding children and promoting their welfare.</summary>
    public static Purpose SafeguardingChildren { get; } = new("safeguarding-children", "Safeguarding children");

    /// <summary>Safeguarding adults at risk.</summary>
    public static Purpose SafeguardingAdults { get; } = new("safeguarding-adults", "Safeguarding adults at risk");

    /// <summary>Supporting families with several needs.</summary>
    public static Purpose Families { get; } = new("families", "Supporting families");

    /// <summary>Promoting the licensing objectives.</summary>
    public static Purpose Licensing { get; } = new("licensing", "Promoting the licensing objectives");

    /// <summary>Every purpose an agreement can name.</summary>
    public static IReadOnlyList<Purpose> All { get; } =
        [CrimeAndDisorder, Victims, Reoffending, SafeguardingChildren, SafeguardingAdults, Families, Licensing];
}
