namespace ECins.Host.Cases.Consent;

/// <param name="History">What was recorded of a person, the last first.</param>
/// <param name="Today">The UK date.</param>
/// <param name="Href">Where another is recorded; <c>null</c> for those who may not.</param>
internal sealed record ConsentShown(IReadOnlyList<ConsentRecord> History, DateOnly Today, string? Href)
{
    public ConsentStatus Status => History.Count > 0 ? History[0].StatusOn(Today) : ConsentStatus.NotAsked;
}
