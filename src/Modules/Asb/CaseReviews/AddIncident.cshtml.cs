using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Adds an incident that the request complains of.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class AddIncidentModel(CaseReviewQueries reviews, ComplaintService complaints) : ReviewScreen(reviews)
{
    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public DateOnly? HappenedOn { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public bool? WasTold { get; set; }

    [BindProperty]
    public DateOnly? ToldOn { get; set; }

    [BindProperty]
    public string? ToldTo { get; set; }

    [BindProperty]
    public string? TheirReference { get; set; }

    protected override bool Fits() => Review.State is ReviewState.Requested or ReviewState.Acknowledged;

    protected override Task SaveAsync(CancellationToken cancellation) => complaints.AddAsync(
        Id,
        new ReviewIncidentForm
        {
            What = What,
            HappenedOn = HappenedOn,
            Place = Place,
            WasTold = WasTold,
            ToldOn = ToldOn,
            ToldTo = ToldTo,
            TheirReference = TheirReference,
        },
        cancellation);
}
