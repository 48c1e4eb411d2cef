namespace ECins.Host.People.Details;

/// <param name="Title">What they are.</param>
/// <param name="Segment">Below where they are written: where another is added.</param>
/// <param name="Add">What the link to there says.</param>
/// <param name="Details">What stands, then what is over.</param>
/// <param name="WriteAt">The person's page; <c>null</c> for a reader who may not write there.</param>
internal sealed record DetailsShown(string Title, string Segment, string Add, IEnumerable<Detail> Details, string? WriteAt)
{
    /// <summary>The page of the person in a case, where more can be done with each.</summary>
    public Cases.People.DetailsModel? Page { get; init; }
}
