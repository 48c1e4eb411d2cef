using ECins.Host.Cases.People;

namespace ECins.Host.People.Details;

/// <param name="Title">What they are.</param>
/// <param name="Segment">Below the person's page: where another is added.</param>
/// <param name="Add">What the link to there says.</param>
/// <param name="Details">What stands, then what is over.</param>
/// <param name="Page">The person's page.</param>
internal sealed record DetailsShown(string Title, string Segment, string Add, IEnumerable<Detail> Details, DetailsModel Page);
