using ECins.SharedKernel.Cases;

namespace ECins.Host.People.Picture;

/// <summary>What a page of the timeline is made from.</summary>
/// <param name="Records">The records of the person that the caller was found to read.</param>
/// <param name="Window">Which part of the timeline.</param>
/// <param name="Entry">Of chronologies, only entries of that kind.</param>
internal sealed record TimelineScope(IReadOnlyList<PictureRecord> Records, TimelineWindow Window, EntryKind? Entry)
{
    private readonly Dictionary<Guid, PictureRecord> _byHolding = Records.DistinctBy(r => r.HoldingId).ToDictionary(r => r.HoldingId);

    private readonly Dictionary<Guid, PictureRecord> _byProfile = Records.DistinctBy(r => r.ProfileId).ToDictionary(r => r.ProfileId);

    public List<Guid> Holdings { get; } = [.. Records.Select(r => r.HoldingId).Distinct()];

    public List<Guid> Profiles { get; } = [.. Records.Select(r => r.ProfileId)];

    public PictureRecord Of(Guid holding) => _byHolding[holding];

    /// <summary><c>null</c> when the record is not one of the person's.</summary>
    public PictureRecord? OfProfile(Guid profile) => _byProfile.GetValueOrDefault(profile);
}
