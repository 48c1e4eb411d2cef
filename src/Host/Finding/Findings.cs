using ECins.Host.Cases.People;
using ECins.Host.Finding.Text;

namespace ECins.Host.Finding;

/// <summary>What somebody looks for.</summary>
/// <param name="Terms">What was typed, taken apart.</param>
/// <param name="Part">Only this part of what is found, a page of it; <c>null</c> for the first of every part.</param>
/// <param name="Workstream">Only in this workstream, by key.</param>
/// <param name="AgencyId">Only of this agency.</param>
/// <param name="Before">Where the page before ended.</param>
internal sealed record FindRequest(FindTerms Terms, FindPart? Part, string? Workstream, Guid? AgencyId, long? Before)
{
    /// <summary>Only what is still worked on, or only what is closed.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>Only what is of this year (UK): see <see cref="FindQueries.Hit.At"/>.</summary>
    public int? Year { get; init; }
}

/// <summary>The parts that what is found is shown in.</summary>
internal enum FindPart
{
    People,
    Cases,
    Notes,
    Records,
    Files,
    Addresses,
}

/// <summary>What was found.</summary>
/// <param name="People">People in records that the reader reads.</param>
/// <param name="Elsewhere">People whom the index tells the reader of, and nothing else of them.</param>
/// <param name="Cases">Cases by reference or title.</param>
/// <param name="Notes">Entries of chronologies.</param>
/// <param name="Records">Records of workstreams' own.</param>
/// <param name="Files">Files of cases, by what they are called.</param>
/// <param name="Addresses">Addresses of people.</param>
internal sealed record Findings(
    Part<FoundPerson> People, IReadOnlyList<FoundElsewhere> Elsewhere, Part<FoundCase> Cases, Part<FoundNote> Notes,
    Part<FoundRecord> Records, Part<FoundFile> Files, Part<FoundAddress> Addresses)
{
    /// <summary>Its words stand in so many records that older ones were not looked at.</summary>
    public bool IsCut { get; init; }

    /// <summary>What was found can be kept to.</summary>
    public Facets Facets { get; init; } = Facets.None;

    public bool IsNothing => People.Count + Elsewhere.Count + Cases.Count + Notes.Count + Records.Count + Files.Count + Addresses.Count == 0;
}

/// <param name="Shown">What is shown of it, the newest first.</param>
/// <param name="Count">How many there are, as far as counted.</param>
/// <param name="HasMore">There are more than were counted.</param>
/// <param name="Next">Where the next page goes on; <c>null</c> on the last.</param>
internal sealed record Part<T>(IReadOnlyList<T> Shown, int Count, bool HasMore, long? Next)
{
    public static Part<T> None { get; } = new([], 0, false, null);

    public string Counted => HasMore ? $"{Count}+" : $"{Count}";
}

/// <param name="ProfileId">The record.</param>
/// <param name="Name">The person's name in it.</param>
/// <param name="Born">Date or year of birth, in words; empty when neither is known.</param>
/// <param name="Where">The case, or that it is a report.</param>
/// <param name="Agency">Which agency holds it.</param>
/// <param name="Href">Their page there.</param>
/// <param name="Life">When they were born and died.</param>
internal sealed record FoundPerson(Guid ProfileId, string Name, string Born, string Where, string Agency, string Href, Life Life);

/// <param name="ProfileId">The record, to ask about.</param>
/// <param name="Name">The person's name in it.</param>
/// <param name="Agency">Which agency holds it.</param>
/// <param name="Owner">Whom to ask.</param>
/// <param name="OwnerMail">Their address at work.</param>
internal sealed record FoundElsewhere(Guid ProfileId, string Name, string Agency, string Owner, string OwnerMail);

/// <param name="Id">The case.</param>
/// <param name="Reference">What people call it by.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Workstream">Its workstream, by name.</param>
/// <param name="Agency">Its lead agency.</param>
/// <param name="IsOpen">Still being worked on.</param>
internal sealed record FoundCase(
    Guid Id, string Reference, IReadOnlyList<Piece> Title, string Workstream, string Agency, bool IsOpen);

/// <param name="EntryId">The entry.</param>
/// <param name="CaseId">The case it stands in.</param>
/// <param name="Case">That case, in words.</param>
/// <param name="HappenedAt">When it happened (UTC).</param>
/// <param name="What">Its kind.</param>
/// <param name="Text">Where the words stand in it.</param>
/// <param name="Present">Who was there.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Agency">For which agency.</param>
internal sealed record FoundNote(
    Guid EntryId, Guid CaseId, string Case, DateTime HappenedAt, string What, IReadOnlyList<Piece> Text, IReadOnlyList<Piece> Present,
    string Author, string Agency);

/// <param name="Id">The record.</param>
/// <param name="Called">What it is called.</param>
/// <param name="Text">Where the words stand in what it says.</param>
/// <param name="What">Its kind, what people call it by and when it happened, in words.</param>
/// <param name="Agency">Which agency holds it.</param>
/// <param name="Href">Its page.</param>
internal sealed record FoundRecord(Guid Id, IReadOnlyList<Piece> Called, IReadOnlyList<Piece> Text, string What, string Agency, string Href);

/// <param name="Text">The address.</param>
/// <param name="IsProtected">Kept from whoever does not read the case.</param>
/// <param name="Person">Whose it is.</param>
internal sealed record FoundAddress(IReadOnlyList<Piece> Text, bool IsProtected, FoundPerson Person);

/// <param name="Id">The file.</param>
/// <param name="CaseId">The case that it is of.</param>
/// <param name="Case">That case, in words.</param>
/// <param name="Title">What it is.</param>
/// <param name="What">Of which format, in words.</param>
/// <param name="AddedAt">When it was added (UTC).</param>
/// <param name="Agency">By which agency.</param>
internal sealed record FoundFile(Guid Id, Guid CaseId, string Case, IReadOnlyList<Piece> Title, string What, DateTime AddedAt, string Agency);
