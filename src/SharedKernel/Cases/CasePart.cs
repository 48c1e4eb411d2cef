namespace ECins.SharedKernel.Cases;

/// <summary>A person, group or place of a case, and what they are in it.</summary>
/// <param name="ProfileId">The case's record of them.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Name">What the case calls them.</param>
/// <param name="Roles">What they are in it.</param>
/// <param name="Href">Their page.</param>
public sealed record CasePart(Guid ProfileId, PartKind Kind, string Name, IReadOnlyList<InvolvementRole> Roles, string Href)
{
    /// <summary>Date of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Year of birth, where the day is not known.</summary>
    public int? BornIn { get; init; }

    /// <summary>Where they are, on one line, as far as this case knows and they may be written to there.</summary>
    public string Address { get; init; } = "";

    /// <summary>Every record of the same person or place that the caller reads, this one among them.</summary>
    public IReadOnlyList<Guid> Records { get; init; } = [];
}

/// <summary>What a record is of.</summary>
public enum PartKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A family, a group, a business.</summary>
    Body,

    /// <summary>Premises, or a place without an address.</summary>
    Place,
}
