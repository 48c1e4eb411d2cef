using ECins.SharedKernel;

namespace ECins.Asb.CaseReviews.Counting;

/// <summary>
/// Counts complaints against the threshold for an ASB case review (Anti-social Behaviour, Crime and Policing Act 2014, section 104).
/// An incident counts once, however many agencies were told of it; each has to be told soon after it happened, and not too long before
/// the review is asked for.
/// </summary>
internal static class Threshold
{
    /// <param name="complaints">What is complained of.</param>
    /// <param name="askedOn">When the review was asked for (UK date).</param>
    /// <param name="terms">The threshold.</param>
    public static ThresholdCount Count(IEnumerable<Complaint> complaints, DateOnly askedOn, ReviewTerms terms)
    {
        var ordered = complaints.OrderBy(c => c.Number).ToList();
        var standing = new Dictionary<int, int>();
        var counted = new List<CountedComplaint>();
        foreach (var complaint in ordered)
        {
            var incident = IncidentOf(complaint, ordered);
            var fault = FaultOf(complaint, askedOn, terms);
            var counts = fault is null && standing.TryAdd(incident, complaint.Number);
            counted.Add(new CountedComplaint(
                complaint.Number, counts, fault ?? (counts ? InTime(complaint, terms) : Again(standing[incident])), Guess(complaint, ordered)?.Number));
        }

        return new ThresholdCount(counted, terms.ReportsNeeded);
    }

    // An incident goes by the lowest number under which it was told.
    private static int IncidentOf(Complaint complaint, List<Complaint> all)
    {
        var same = complaint.SameAs is { } said ? all.Find(c => c.Number == said && c.Number < complaint.Number) : Guess(complaint, all);
        return same is null ? complaint.Number : IncidentOf(same, all);
    }

    private static Complaint? Guess(Complaint complaint, List<Complaint> all) =>
        complaint.SameAs is not null || complaint.IsSeparate ? null : all.Find(c => c.Number < complaint.Number && complaint.LooksLike(c));

    private static string? FaultOf(Complaint complaint, DateOnly askedOn, ReviewTerms terms)
    {
        if (complaint.ToldOn is not { } toldOn)
            return complaint.IsToldDayOpen ? "It is not said yet when the agency was told." : "No agency was told of it.";
        if (toldOn > askedOn)
            return "It was told after the review was asked for.";
        if (terms.LastDayToTell(complaint.HappenedOn) is var last && toldOn > last)
            return $"It was told too late: to count, by {last.Show()}.";
        return askedOn > terms.LastDayToAsk(toldOn)
            ? $"It was told too long ago: it counted for a review asked for by {terms.LastDayToAsk(toldOn).Show()}."
            : null;
    }

    private static string InTime(Complaint complaint, ReviewTerms terms) =>
        $"It was told in time: by {terms.LastDayToTell(complaint.HappenedOn).Show()}.";

    private static string Again(int number) => $"It is the same incident as number {number}, which counts already.";
}
