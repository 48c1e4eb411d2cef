using ECins.Host.Cases.People;

namespace ECins.Host.People.Matching;

/// <summary>
/// A record that may be, or is, of the same person, group or place. Of one that the caller does not read only a person's name is
/// told, which agency holds it and whom to ask.
/// </summary>
/// <param name="ProfileId">The record.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Name">The name in it, as far as the caller is told.</param>
/// <param name="Agency">Which agency holds it.</param>
/// <param name="Owner">Whom to ask.</param>
/// <param name="OwnerMail">Their address at work.</param>
/// <param name="Read">What a reader is told besides; <c>null</c> for who does not read it.</param>
internal sealed record PersonMatch(
    Guid ProfileId, ProfileKind Kind, string Name, string Agency, string Owner, string OwnerMail, ReadMatch? Read)
{
    public static PersonMatch Of(Profile profile, RecordSource source, Likeness? likeness) => new(
        profile.Id, profile.Kind, likeness is null ? profile.Kind.Told(profile.Name) : profile.Name, source.Agency, source.Owner, source.OwnerMail,
        likeness is null ? null : new ReadMatch(
            source.HoldingId, source.Reference, source.Title, source.Href, profile.Life,
            likeness.Weight >= PersonMatcher.Likely, likeness.Why));
}

/// <param name="HoldingId">What supplied the record.</param>
/// <param name="Reference">The case's reference; <c>null</c> where it is of no case yet.</param>
/// <param name="Title">What the case is about.</param>
/// <param name="Href">The person's page there.</param>
/// <param name="Life">When they were born and died.</param>
/// <param name="IsLikely">Likely, and not only possible.</param>
/// <param name="Why">What speaks for it, the strongest first.</param>
internal sealed record ReadMatch(
    Guid HoldingId, string? Reference, string? Title, string Href, Life Life, bool IsLikely, IReadOnlyList<string> Why);
