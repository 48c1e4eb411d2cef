using ECins.Host.People.Matching;

namespace ECins.Host.People.Known;

/// <param name="Records">What says so, the record whose page it is first.</param>
/// <param name="Own">The record whose page it is, of which the source goes without saying.</param>
/// <param name="Today">Which reviews are overdue (UK date).</param>
internal sealed record SeenFirstShown(IReadOnlyList<SeenFirst> Records, Guid Own, DateOnly Today)
{
    /// <summary>Where a record stands that is of another case than the page.</summary>
    public RecordSource? Elsewhere(SeenFirst record) => record.Source.ProfileId == Own ? null : record.Source;
}
