namespace ECins.SharedKernel.Cases;

/// <summary>Says who else may know the people of a record or case.</summary>
public interface IKnownPeople
{
    /// <summary>
    /// Who may know the people of a holding that the caller has been found to read, the likeliest first; at most twenty. Of a
    /// record that the caller does not read only the agency is told, and whom to ask. Showing them is put on record.
    /// </summary>
    Task<IReadOnlyList<KnownElsewhere>> ElsewhereAsync(Guid holdingId, CancellationToken cancellation);

    /// <summary>The same of people who are about to be recorded.</summary>
    Task<IReadOnlyList<KnownElsewhere>> LikeAsync(IReadOnlyList<NewPerson> people, CancellationToken cancellation);

    /// <summary>
    /// The records of the same people as these, as far as the caller reads both; at most a thousand: each itself, and those of whom
    /// somebody has said so. Nothing of them is told but that.
    /// </summary>
    /// <param name="records">Records of people, as <see cref="ICases.Involve"/> made them.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<SameRecord>> SameAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation);

    /// <summary>
    /// Some records, and the records of people of whom somebody has said since then (UTC) that records are of the same one, as far as
    /// the caller reads them; of each the newest, at most two thousand. Nothing of them is told but which belong together.
    /// </summary>
    /// <param name="records">Records of people, as <see cref="ICases.Involve"/> made them.</param>
    /// <param name="since">When, at the earliest (UTC).</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<PersonRecord>> SeveralAsync(IReadOnlyCollection<Guid> records, DateTime since, CancellationToken cancellation);

    /// <summary>By record, whom it is of and where their page is, of those of the records that the caller reads. Showing them is put on record.</summary>
    Task<IReadOnlyDictionary<Guid, NamedRecord>> NamedAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation);
}

/// <summary>A record of a person.</summary>
/// <param name="Record">The record.</param>
/// <param name="Person">The same for all records of one person; it says nothing else.</param>
public sealed record PersonRecord(Guid Record, Guid Person);

/// <summary>Whom a record is of.</summary>
/// <param name="Name">Their name in it.</param>
/// <param name="Href">Their page.</param>
public sealed record NamedRecord(string Name, string Href);

/// <summary>Two records of one person.</summary>
/// <param name="Record">One of those that were asked about.</param>
/// <param name="Other">Another, or the same.</param>
public sealed record SameRecord(Guid Record, Guid Other);

/// <summary>Another record that may be of the same person.</summary>
/// <param name="Name">Their name in that record.</param>
/// <param name="Agency">Which agency holds it.</param>
/// <param name="Owner">Whom to ask.</param>
/// <param name="IsRead">The caller reads it.</param>
/// <param name="Href">Where they read it, or ask to; <c>null</c> where that needs something of their own that is saved.</param>
public sealed record KnownElsewhere(string Name, string Agency, string Owner, bool IsRead, string? Href);
