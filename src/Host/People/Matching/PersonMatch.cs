using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;

namespace ECins.Host.People.Matching;

/// <summary>
/// A record that may be, or is, of the same person. Of one that the caller does not read only the name is told, which agency
/// holds it and whom to ask.
/// </summary>
/// <param name="ProfileId">The record.</param>
/// <param name="Name">The person's name in it.</param>
/// <param name="Agency">Which agency holds it.</param>
/// <param name="Owner">Whom to ask.</param>
/// <param name="OwnerMail">Their address at work.</param>
/// <param name="Read">What a reader is told besides; <c>null</c> for who does not read it.</param>
internal sealed record PersonMatch(Guid ProfileId, string Name, string Agency, string Owner, string OwnerMail, ReadMatch? Read)
{
    public static PersonMatch Of(Profile profile, RecordSource source, Likeness? likeness) => new(
        profile.Id, profile.Name, source.Agency, source.Owner, source.OwnerMail,
        likeness is null ? null : new ReadMatch(
            source.HoldingId, source.Reference, source.Title, HrefOf(source), profile.BornOn, profile.BornIn,
            likeness.Weight >= PersonMatcher.Likely, likeness.Why));

    private static string HrefOf(RecordSource source) =>
        PersonPages.HrefOf(source.ProfileId, source.Kind == Holding.CaseKind ? source.HoldingId : null, source.InvolvementId);
}

/// <param name="HoldingId">What supplied the record.</param>
/// <param name="Reference">The case's reference; <c>null</c> where it is of no case yet.</param>
/// <param name="Title">What the case is about.</param>
/// <param name="Href">The person's page there.</param>
/// <param name="BornOn">Date of birth.</param>
/// <param name="BornIn">Year of birth, where the day is not known.</param>
/// <param name="IsLikely">Likely, and not only possible.</param>
/// <param name="Why">What speaks for it, the strongest first.</param>
internal sealed record ReadMatch(
    Guid HoldingId, string? Reference, string? Title, string Href, DateOnly? BornOn, int? BornIn, bool IsLikely, IReadOnlyList<string> Why);
