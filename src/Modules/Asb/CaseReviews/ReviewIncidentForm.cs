using ECins.Asb.Incidents;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews;

/// <summary>An incident that is complained of, as it is entered.</summary>
internal sealed record ReviewIncidentForm
{
    public string? What { get; init; }

    public DateOnly? HappenedOn { get; init; }

    public string? Place { get; init; }

    /// <summary>Whether an agency was told.</summary>
    public bool? WasTold { get; init; }

    public DateOnly? ToldOn { get; init; }

    public string? ToldTo { get; init; }

    public string? TheirReference { get; init; }

    public void Check(DateOnly today)
    {
        var rules = new Rules()
            .ExpectText(What, CaseReview.LongestText, nameof(What), "Enter what happened")
            .ExpectPast(HappenedOn, today, nameof(HappenedOn), "Enter the day it happened")
            .ExpectWithin(Place, Incident.LongestPlace, nameof(Place))
            .Expect(WasTold is not null, nameof(WasTold), "Select whether an agency was told");
        if (WasTold == true)
            rules.ExpectPast(ToldOn, today, nameof(ToldOn), "Enter the day the agency was told")
                .Expect(ToldOn is null || HappenedOn is null || ToldOn >= HappenedOn, nameof(ToldOn), "Nobody was told before it happened: look at both days")
                .ExpectText(ToldTo, CaseReview.LongestName, nameof(ToldTo), "Enter which agency was told")
                .ExpectWithin(TheirReference, Incident.LongestReference, nameof(TheirReference));
        rules.Check();
    }

    public ReviewIncident ToIncident(Guid id, Guid review, int number) => new()
    {
        Id = id,
        ReviewId = review,
        Number = number,
        What = What!.Trim(),
        HappenedOn = HappenedOn!.Value,
        Place = Place?.Trim() ?? "",
        ToldOn = WasTold == true ? ToldOn : null,
        ToldTo = WasTold == true ? ToldTo!.Trim() : "",
        TheirReference = WasTold == true ? TheirReference?.Trim() ?? "" : "",
    };
}
