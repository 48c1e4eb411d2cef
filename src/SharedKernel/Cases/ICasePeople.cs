namespace ECins.SharedKernel.Cases;

/// <summary>The people of cases, for a workstream that stays in touch with them.</summary>
public interface ICasePeople
{
    /// <summary>
    /// The people of a case, by what they are in it, with what must be known before they are met or reached; nobody where the
    /// caller does not read it. Showing them is put on record.
    /// </summary>
    Task<IReadOnlyList<CasePerson>> OfAsync(Guid caseId, CancellationToken cancellation);

    /// <summary>By record, people of cases that the caller reads, and of which case. Showing them is put on record.</summary>
    /// <param name="records">Records of people; a hundred at most.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyDictionary<Guid, PersonOfCase>> NamedAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation);
}

/// <summary>A person of a case.</summary>
/// <param name="Record">The record of the person.</param>
/// <param name="Name">As known there.</param>
/// <param name="Roles">What they are in it.</param>
/// <param name="Href">Their page.</param>
public sealed record CasePerson(Guid Record, string Name, IReadOnlyList<InvolvementRole> Roles, string Href)
{
    /// <summary>What they are in it, in words.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What to know before they are met, in whole sentences, from every record of theirs that the caller reads.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>How it is safe to reach them, the same way.</summary>
    public IReadOnlyList<string> SafeContact { get; init; } = [];

    /// <summary>The ways that must not be used: every number or address that is known for them is ruled out.</summary>
    public IReadOnlySet<ContactMeans> Unsafe { get; init; } = new HashSet<ContactMeans>();

    /// <summary>Whether they are one of these in it.</summary>
    public bool Is(params IReadOnlyList<InvolvementRole> roles) => Roles.Any(roles.Contains);
}

/// <summary>A person and the case that they are in.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Reference">What people call the case by.</param>
/// <param name="Title">What the case is about.</param>
public sealed record PersonOfCase(string Name, string Reference, string Title);

/// <summary>How a person is reached.</summary>
public enum ContactMeans
{
    /// <summary>A telephone call, without a message left.</summary>
    Telephone,

    /// <summary>A voice message or a text.</summary>
    Message,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>A letter or a card.</summary>
    Letter,

    /// <summary>A visit to where they live.</summary>
    Visit,

    /// <summary>A meeting at some other place.</summary>
    Meeting,
}
