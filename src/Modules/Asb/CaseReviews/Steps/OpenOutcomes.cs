using ECins.Asb.CaseReviews.Counting;

namespace ECins.Asb.CaseReviews.Steps;

/// <summary>What can be decided as complaints count: enough of them are the threshold, by law.</summary>
internal static class OpenOutcomes
{
    public static IReadOnlyList<ThresholdOutcome> Open(this ThresholdCount count, ReviewTerms terms) =>
        count.IsMet ? [ThresholdOutcome.Met]
        : terms.MayStartBelow ? [ThresholdOutcome.NotMet, ThresholdOutcome.StartedBelow]
        : [ThresholdOutcome.NotMet];
}
