using ECins.Asb.CaseReviews.Counting;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews.Steps;

/// <summary>A decision on the threshold as it is entered.</summary>
internal sealed record DecisionForm
{
    public DateOnly? On { get; init; }

    public ThresholdOutcome? Outcome { get; init; }

    public string? Manager { get; init; }

    public string? Persistence { get; init; }

    public string? Harm { get; init; }

    public string? Adequacy { get; init; }

    public string? Reasons { get; init; }

    public void Check(DateOnly today) => new Rules()
        .ExpectPast(On, today, nameof(On), "Enter the day of the decision")
        .ExpectText(Persistence, CaseReview.LongestText, nameof(Persistence), "Enter how persistent the behaviour is")
        .ExpectText(Harm, CaseReview.LongestText, nameof(Harm), "Enter the harm that it did or could do")
        .ExpectText(Adequacy, CaseReview.LongestText, nameof(Adequacy), "Enter whether agencies answered to it adequately")
        .Expect(Outcome is not null, nameof(Outcome), "Select what is decided")
        .Expect(
            Outcome != ThresholdOutcome.StartedBelow || !string.IsNullOrWhiteSpace(Manager), nameof(Manager),
            "Enter the name and post of the senior manager")
        .ExpectWithin(Manager, CaseReview.LongestName, nameof(Manager))
        .ExpectText(Reasons, CaseReview.LongestText, nameof(Reasons), "Enter the reasons for the decision")
        .Check();

    /// <summary>Throws unless it goes with how the complaints count.</summary>
    public void CheckAgainst(ThresholdCount count, ReviewTerms terms) => new Rules()
        .Expect(count.Open(terms).Contains(Outcome!.Value), nameof(Outcome), WhyNot(count)).Check();

    public ReviewDecision ToDecision(Guid review, int counted, Caller by) => new()
    {
        ReviewId = review,
        Outcome = Outcome!.Value,
        DecidedOn = On!.Value,
        DecidedById = by.UserId!.Value,
        DecidedBy = by.Name,
        Counted = counted,
        Persistence = Persistence!.Trim(),
        Harm = Harm!.Trim(),
        Adequacy = Adequacy!.Trim(),
        Reasons = Reasons!.Trim(),
        Manager = Outcome == ThresholdOutcome.StartedBelow ? Manager!.Trim() : "",
    };

    private string WhyNot(ThresholdCount count) =>
        count.IsMet ? $"{count.Counted} complaints count, so by law the threshold is met"
        : Outcome == ThresholdOutcome.Met ? $"Only {count.Words} count, so the threshold is not met"
        : "No review is started below the threshold here";
}
