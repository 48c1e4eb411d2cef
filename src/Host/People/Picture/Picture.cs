using ECins.Host.People.Matching;

namespace ECins.Host.People.Picture;

/// <summary>Everything that the caller may know of a person, from every case and report that they read.</summary>
/// <param name="Records">What knows of the person.</param>
/// <param name="Items">What happened, the newest first.</param>
/// <param name="HasMore">There is more than is shown.</param>
/// <param name="Elsewhere">Who else holds something, and whom to ask.</param>
/// <param name="Harm">How often harm to them was reported.</param>
/// <param name="Interventions">What was done about it.</param>
internal sealed record Picture(
    IReadOnlyList<PictureRecord> Records, IReadOnlyList<TimelineItem> Items, bool HasMore, IReadOnlyList<PersonMatch> Elsewhere,
    MonthCounts Harm, MonthCounts Interventions);
