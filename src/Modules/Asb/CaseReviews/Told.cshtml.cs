using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Says when the agency was told of an incident that was taken from a report.</summary>
[OnRecord(typeof(CaseReview), Level.Manage)]
[Records(CaseReviewDeeds.Shown)]
internal sealed class ToldModel(CaseReviewQueries reviews, ComplaintService complaints) : ReviewScreen(reviews)
{
    [FromRoute(Name = "incident")]
    public Guid IncidentId { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    public ReviewIncident Incident => Review.Incidents.Single(i => i.Id == IncidentId);

    protected override bool IsThere() => Review.Incidents.Exists(i => i.Id == IncidentId && i.ReportId is not null);

    protected override bool Fits() => Review.State is ReviewState.Requested or ReviewState.Acknowledged;

    protected override void Suggest() => On = Incident.ToldOn;

    protected override Task SaveAsync(CancellationToken cancellation) => complaints.SayToldAsync(Id, IncidentId, On, cancellation);
}
