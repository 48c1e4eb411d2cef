using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>When and where a panel meets, and who takes part.</summary>
internal sealed record PanelForm
{
    public DateOnly? On { get; init; }

    public string? Place { get; init; }

    /// <summary>The partners that take part, besides the one that holds the review.</summary>
    public IReadOnlyList<Guid> Partners { get; init; } = [];

    /// <summary>Other bodies that take part, one a line.</summary>
    public string? Others { get; init; }

    public IReadOnlyList<string> OtherNames =>
        [.. (Others ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    public void Check() => new Rules()
        .Expect(On is not null, nameof(On), "Enter the day the panel meets")
        .ExpectText(Place, CaseReview.LongestWords, nameof(Place), "Enter where it meets")
        .Expect(Partners.Count + OtherNames.Count < PanelBody.Most, nameof(Partners), $"A panel has {PanelBody.Most} bodies at most")
        .Expect(OtherNames.All(n => n.Length <= CaseReview.LongestName), nameof(Others), $"Each name must be {CaseReview.LongestName} characters or less")
        .Check();
}

/// <summary>A recommendation as it is entered.</summary>
internal sealed record RecommendationForm
{
    public Guid? BodyId { get; init; }

    public string? What { get; init; }

    public DateOnly? DueOn { get; init; }

    public void Check(DateOnly today) => new Rules()
        .Expect(BodyId is not null, nameof(BodyId), "Select whom it is for")
        .ExpectText(What, CaseReview.LongestText, nameof(What), "Enter what is recommended")
        .Expect(DueOn is not null, nameof(DueOn), "Enter by when it is to be done")
        .Expect(DueOn is null || DueOn >= today, nameof(DueOn), "The day must be today or in the future")
        .Check();

    public Recommendation ToRecommendation(Guid id, Guid review, DateOnly today) => new()
    {
        Id = id,
        ReviewId = review,
        BodyId = BodyId!.Value,
        What = What!.Trim(),
        DueOn = DueOn!.Value,
        MadeOn = today,
    };
}
