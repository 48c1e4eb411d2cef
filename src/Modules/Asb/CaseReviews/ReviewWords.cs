using ECins.Asb.CaseReviews.Appeals;
using ECins.Asb.CaseReviews.Panel;
using ECins.Asb.CaseReviews.Steps;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.CaseReviews;

/// <summary>How what is said of ASB case reviews is shown.</summary>
internal static class ReviewWords
{
    public static IReadOnlyList<Choice> Askers { get; } =
    [
        new(nameof(ReviewAsker.Victim), "The victim"),
        new(nameof(ReviewAsker.ForVictim), "Somebody for the victim", "A relative, a friend, a councillor. The victim has to agree"),
        new(nameof(ReviewAsker.Professional), "A professional", "As part of their work. The victim has to agree"),
    ];

    public static IReadOnlyList<Choice> Answers { get; } =
        [new(nameof(RecommendationAnswer.Accepted), "Accepted"), new(nameof(RecommendationAnswer.Refused), "Refused", "Say why")];

    public static IReadOnlyList<Choice> AppealOutcomes { get; } =
    [
        new(nameof(AppealOutcome.Upheld), "Upheld", "The review is taken up again"),
        new(nameof(AppealOutcome.NotUpheld), "Not upheld"),
    ];

    /// <summary>How many are open.</summary>
    public static string Open(int number) => number switch
    {
        0 => "No review is open",
        1 => "1 review is open",
        > CaseReviewQueries.MostCounted => $"More than {CaseReviewQueries.MostCounted} reviews are open",
        _ => $"{number} reviews are open",
    };

    public static string Show(this ReviewAsker asker) => Askers.Single(c => c.Value == asker.ToString()).Text;

    public static string Show(this ReviewState state) => state switch
    {
        ReviewState.Requested => "Requested",
        ReviewState.Acknowledged => "Acknowledged",
        ReviewState.NotMet => "Threshold not met",
        ReviewState.Panel => "To the panel",
        ReviewState.Recommending => "Panel held",
        ReviewState.Communicated => "Victim told",
        ReviewState.Appealed => "Appealed",
        ReviewState.Closed => "Closed",
        ReviewState.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Colour(this ReviewState state) => state switch
    {
        ReviewState.Requested => "blue",
        ReviewState.Appealed => "purple",
        ReviewState.Communicated => "green",
        ReviewState.NotMet or ReviewState.Closed or ReviewState.Withdrawn => "grey",
        _ => "yellow",
    };

    /// <summary>What is to be done next; empty when nothing is.</summary>
    public static string Next(this ReviewState state) => state switch
    {
        ReviewState.Requested => "Acknowledge the request",
        ReviewState.Acknowledged => "Decide on the threshold",
        ReviewState.NotMet => "Tell the victim",
        ReviewState.Panel => "Hold the panel",
        ReviewState.Recommending => "Make recommendations and tell the victim",
        ReviewState.Communicated => "See recommendations through, then close it",
        ReviewState.Appealed => "Decide the appeal",
        _ => "",
    };

    public static string Show(this ThresholdOutcome outcome) => outcome switch
    {
        ThresholdOutcome.Met => "Met",
        ThresholdOutcome.NotMet => "Not met",
        ThresholdOutcome.StartedBelow => "Not met, and started by a senior manager",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Show(this AppealOutcome outcome) => AppealOutcomes.Single(c => c.Value == outcome.ToString()).Text;

    /// <summary>How a recommendation stands.</summary>
    public static string Standing(this Recommendation recommendation) => recommendation switch
    {
        { DoneOn: not null } => "Done",
        { Answer: RecommendationAnswer.Refused } => "Refused",
        { Answer: RecommendationAnswer.Accepted } => "Accepted",
        _ => "Not answered yet",
    };

    public static string Colour(this Recommendation recommendation) => recommendation switch
    {
        { DoneOn: not null } => "green",
        { Answer: RecommendationAnswer.Refused } => "red",
        { Answer: RecommendationAnswer.Accepted } => "yellow",
        _ => "blue",
    };
}
