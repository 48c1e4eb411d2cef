using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Takes reports that the user contributes to into the review.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class ChooseModel(CaseReviewQueries reviews, ComplaintService complaints) : ReviewScreen(reviews)
{
    private readonly CaseReviewQueries _reviews = reviews;

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    /// <summary>A report's reference, or the place as it is written there. Posted, so that no place stands in an address.</summary>
    [BindProperty]
    public string? Sought { get; set; }

    public IReadOnlyList<Choice> Reports { get; private set; } = [];

    /// <summary>Shows what is sought, and keeps what was chosen.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    protected override bool Fits() => Review.State is ReviewState.Requested or ReviewState.Acknowledged;

    protected override async Task ReadAsync(CancellationToken cancellation) =>
        Reports = [.. (await _reviews.ReportsAsync(Review, Sought, Chosen, cancellation)).Select(r => new Choice(r.Id.ToString(), r.Text))];

    protected override Task SaveAsync(CancellationToken cancellation) => complaints.ChooseAsync(Id, Chosen, cancellation);
}
