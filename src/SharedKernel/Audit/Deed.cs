namespace ECins.SharedKernel.Audit;

/// <summary>One deed of one user, as it goes on record: the unit of the audit log.</summary>
/// <param name="Type">What was done; one of the declared types.</param>
public sealed record Deed(DeedType Type)
{
    /// <summary>The workstream it was done in, by key; <c>null</c> for the core.</summary>
    public string? Workstream { get; init; }

    /// <summary>The purpose it was done for, by key.</summary>
    public string? Purpose { get; init; }

    /// <summary>The reason the user gave, in their words.</summary>
    public string? Reason { get; init; }

    /// <summary>Other circumstances worth keeping, by name; erasable like the reason.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();

    /// <summary>What it was about. More may be added while the work is done.</summary>
    public IReadOnlyList<Subject> Subjects { get; init; } = [];
}
