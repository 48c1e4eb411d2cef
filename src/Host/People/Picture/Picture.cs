using ECins.Host.People.Matching;
using ECins.Host.People.Portraits;

namespace ECins.Host.People.Picture;

/// <summary>Everything that the caller may know of a person, from every case and report that they read.</summary>
/// <param name="Records">What knows of the person.</param>
/// <param name="Items">A page of what happened, the newest first.</param>
/// <param name="HasOlder">There is another page.</param>
/// <param name="Elsewhere">Who else holds something, and whom to ask.</param>
/// <param name="Counts">How often they were harmed, and how often something was done about it.</param>
/// <param name="Head">The photograph at its head; <c>null</c> for none.</param>
/// <param name="Since">The first year that anything is known of (UK).</param>
internal sealed record Picture(
    IReadOnlyList<PictureRecord> Records, IReadOnlyList<TimelineItem> Items, bool HasOlder, IReadOnlyList<PersonMatch> Elsewhere,
    PictureCounts Counts, PictureHead? Head, int Since);

/// <param name="Portrait">The photograph.</param>
/// <param name="In">The record that it is of.</param>
internal sealed record PictureHead(Portrait Portrait, PictureRecord In)
{
    /// <summary>Its page.</summary>
    public string Href => $"{In.PersonHref}/photographs/{Portrait.Id}";
}
