using ECins.SharedKernel.Access;

namespace ECins.SharedKernel.Cases;

/// <summary>
/// The case file that all workstreams share. Everything here is done inside the caller's unit of work, and refuses those
/// who may not do it.
/// </summary>
public interface ICases
{
    /// <summary>Opens a case, owned by the caller.</summary>
    /// <param name="workstream">The workstream's key.</param>
    /// <param name="title">What it is about, without names: the bus station, the upstairs neighbour's music.</param>
    /// <param name="marking">How it is marked.</param>
    /// <exception cref="Data.RefusedException">The caller does not work the workstream.</exception>
    Holding Open(string workstream, string title, Marking marking);

    /// <summary>Takes what was held under a record of its own into a case: from now on the case's owner decides over it.</summary>
    /// <exception cref="Data.RefusedException">
    /// The caller may not contribute to the case, or not manage the record; or it is no case, or not of the record's workstream.
    /// </exception>
    Task AbsorbAsync(Holding into, Guid record, CancellationToken cancellation);

    /// <summary>Writes in the chronology.</summary>
    /// <exception cref="Data.RefusedException">The caller may not contribute.</exception>
    void Write(Holding holding, NewEntry entry);

    /// <summary>The open cases of a workstream that the caller may contribute to, those that changed last first; at most fifty.</summary>
    Task<IReadOnlyList<CaseChoice>> ContributableAsync(string workstream, CancellationToken cancellation);

    /// <summary>The people of a holding that the caller has been found to reach, by what they are in it. Showing them is put on record.</summary>
    /// <param name="holdingId">The holding.</param>
    /// <param name="records">Whom of them alone, by record; <c>null</c> for all.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<PersonLine>> PeopleAsync(Guid holdingId, IReadOnlyCollection<Guid>? records, CancellationToken cancellation);

    /// <summary>
    /// The people, groups and places that are one of these in a case that the caller has been found to read, by name; at most two
    /// hundred.
    /// </summary>
    Task<IReadOnlyList<CasePart>> PartsAsync(Guid caseId, IReadOnlyCollection<InvolvementRole> roles, CancellationToken cancellation);

    /// <summary>The person, group or place of a record of a case that the caller has been found to read; <c>null</c> for none of it.</summary>
    Task<CasePart?> PartAsync(Guid caseId, Guid record, CancellationToken cancellation);

    /// <summary>Records a person and what they are in it.</summary>
    /// <returns>The record of the person: see <see cref="IKnownPeople.SameAsync"/>.</returns>
    /// <exception cref="Data.RefusedException">The caller may not contribute.</exception>
    Guid Involve(Holding holding, NewPerson person);
}

/// <summary>What is to be written in a chronology.</summary>
/// <param name="Kind">What kind of entry it is.</param>
/// <param name="Text">What happened or is thought.</param>
/// <param name="HappenedAt">When it happened (UTC).</param>
public sealed record NewEntry(EntryKind Kind, string Text, DateTime HappenedAt)
{
    /// <summary>Of something of which the day is known: at midday, or now where that has not come yet.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="text">What it says.</param>
    /// <param name="on">The day (UK date).</param>
    /// <param name="now">The time (UTC).</param>
    public static NewEntry On(EntryKind kind, string text, DateOnly on, DateTime now) =>
        new(kind, text, UkTime.FromUk(on, new TimeOnly(12, 0)) is var midday && midday < now ? midday : now);

    /// <summary>An opinion, as opposed to a fact.</summary>
    public bool IsOpinion { get; init; }

    /// <summary>Who was there, in words.</summary>
    public string Present { get; init; } = "";

    /// <summary>Who of those on the case may read it.</summary>
    public EntryAudience Audience { get; init; }

    /// <summary>The organisations and users who may read it, where the audience is <see cref="EntryAudience.Chosen"/>.</summary>
    public IReadOnlyList<Guid> Readers { get; init; } = [];

    /// <summary>Its marking, never below the case's; <c>null</c> for the case's own.</summary>
    public Marking? Marking { get; init; }
}

/// <summary>What kind of entry it is.</summary>
public enum EntryKind
{
    /// <summary>A note.</summary>
    Note,

    /// <summary>A visit.</summary>
    Visit,

    /// <summary>A call or a message.</summary>
    Call,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A report of something that happened.</summary>
    Report,

    /// <summary>What somebody without an account answered to a task.</summary>
    Answer,

    /// <summary>Somebody was met or spoken to, other than by a visit, a call or a meeting.</summary>
    Contact,
}

/// <summary>Who of those on the case may read an entry; never more than they.</summary>
public enum EntryAudience
{
    /// <summary>All who read the case.</summary>
    Everyone,

    /// <summary>The writer's organisation, and the owner.</summary>
    OwnOrganisation,

    /// <summary>Those who manage the case, and the writer.</summary>
    Managers,

    /// <summary>The writer and those whom they chose: agencies, with whoever joins them later, and people.</summary>
    Chosen,
}

/// <summary>A case to choose.</summary>
/// <param name="Id">The case.</param>
/// <param name="Reference">What people call it by.</param>
/// <param name="Title">What it is about.</param>
public sealed record CaseChoice(Guid Id, string Reference, string Title);

/// <summary>A person of a case or record.</summary>
/// <param name="Record">The record of the person.</param>
/// <param name="Part">What they are in it.</param>
/// <param name="Role">The same, in words.</param>
/// <param name="Name">Their name.</param>
/// <param name="Href">Their page.</param>
public sealed record PersonLine(Guid Record, InvolvementRole Part, string Role, string Name, string Href);

/// <summary>A person to be recorded.</summary>
/// <param name="Name">As known; never empty.</param>
/// <param name="Roles">What they are in it: one thing or several.</param>
public sealed record NewPerson(string Name, params IReadOnlyList<InvolvementRole> Roles)
{
    /// <summary>Date of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Year of birth, where the day is not known.</summary>
    public int? BornIn { get; init; }

    /// <summary>Where and how they can be reached: a protected detail.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Where they live, as far as known.</summary>
    public NewAddress? Address { get; init; }

    /// <summary>What else is known of their part.</summary>
    public string Note { get; init; } = "";

    /// <summary>When what is done about them is to be reviewed (UK date).</summary>
    public DateOnly? ReviewOn { get; init; }
}

/// <summary>An address to be recorded.</summary>
/// <param name="Lines">Flat, house and street; never empty.</param>
/// <param name="Town">The town or village.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="Uprn">The property's unique reference number.</param>
/// <param name="IsProtected">Whether it is kept from whoever does not read what supplied it.</param>
public sealed record NewAddress(string Lines, string Town = "", string Postcode = "", string Uprn = "", bool IsProtected = false)
{
    /// <summary>The longest that each can be.</summary>
    public const int LongestLines = 200;

    /// <inheritdoc cref="LongestLines" />
    public const int LongestTown = 80;

    /// <inheritdoc cref="LongestLines" />
    public const int LongestPostcode = 10;

    /// <inheritdoc cref="LongestLines" />
    public const int LongestUprn = 12;

    /// <summary>Whether it can be a UPRN, or is none at all.</summary>
    public static bool IsUprn(string written) => written.Trim() is var digits && digits.Length <= LongestUprn && digits.All(char.IsAsciiDigit);
}

/// <summary>What a person, group or place is in a case. Different things, wherever they appear.</summary>
public enum InvolvementRole
{
    /// <summary>Harmed by it.</summary>
    Victim,

    /// <summary>Told us. Not a victim by that.</summary>
    Reporter,

    /// <summary>Saw or heard it.</summary>
    Witness,

    /// <summary>Said to have done it.</summary>
    AllegedPerpetrator,

    /// <summary>Whom or what the case is about.</summary>
    Subject,

    /// <summary>Where it happened.</summary>
    Location,
}
