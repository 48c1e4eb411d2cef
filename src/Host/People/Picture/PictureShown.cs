using System.Globalization;

namespace ECins.Host.People.Picture;

/// <summary>The complete picture as pages show it.</summary>
/// <param name="Picture">What is shown.</param>
/// <param name="Filter">What alone the timeline shows.</param>
/// <param name="Name">Whom it is of.</param>
/// <param name="PersonPath">Their page, below which the picture stands.</param>
internal sealed record PictureShown(Picture Picture, PictureFilter Filter, string Name, string PersonPath)
{
    private const int MostYears = 100;

    public string Path => PersonPath + "/picture";

    /// <summary>The cases and reports to choose from.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Cases =>
    [
        .. Picture.Records.DistinctBy(r => r.HoldingId).OrderByDescending(r => r.At)
            .Select(r => (r.HoldingId, r.IsCase ? $"{r.Title}, {r.Reference}" : r.Called)),
    ];

    /// <summary>The years to choose from, this one first.</summary>
    public IEnumerable<int> Years(int thisYear)
    {
        var since = Math.Max(Picture.Since, thisYear - MostYears + 1);
        return Enumerable.Range(since, thisYear - since + 1).Reverse();
    }

    public string OlderPath => Href(Picture.Items[^1]);

    /// <summary>The first page of what alone is shown.</summary>
    public string NewestPath => Href(null);

    private string Href(TimelineItem? after)
    {
        (string Name, string? Value)[] parts =
        [
            (nameof(PictureFilter.Kind), Filter.Kind?.ToString()), (nameof(PictureFilter.Case), Filter.Case?.ToString()),
            (nameof(PictureFilter.Year), Filter.Year?.ToString(CultureInfo.InvariantCulture)),
            (nameof(PictureFilter.Before), after?.At.Ticks.ToString(CultureInfo.InvariantCulture)), (nameof(PictureFilter.BeforeId), after?.Id.ToString()),
        ];
        return Path + QueryString.Create(parts.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value)));
    }
}
