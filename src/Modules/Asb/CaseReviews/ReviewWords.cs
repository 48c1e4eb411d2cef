using ECins.Asb.CaseReviews.Appeals;
using ECins.Asb.CaseReviews.Panel;
using ECins.Asb.CaseReviews.Steps;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.CaseReviews;

/// <summary>How what is said of ASB case reviews is shown.</summary>
internal static class ReviewWords
{
    /// <summary>Said of a body that cannot be let into the review.</summary>
    public const string NotLetIn = "Does not see the review now: it is not live here, or no agreement of its covers this work";

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
        new(nameof(AppealOutcome.Upheld), "Upheld", "The panel meets about it, again if it met already, with a new clock"),
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

    /// <summary>Which agency was told of an incident, and when; empty when none was.</summary>
    public static string HowTold(this ReviewIncident incident) => incident.ToldTo.Length == 0 ? ""
        : $"Told to {incident.ToldTo}{(incident.ToldOn is { } on ? $" on {on.Show()}" : "")}{(incident.TheirReference.Length > 0 ? $" ({incident.TheirReference})" : "")}.";

    public static string Show(this ThresholdOutcome outcome) => outcome switch
    {
        ThresholdOutcome.Met => "Met",
        ThresholdOutcome.NotMet => "Not met",
        ThresholdOutcome.StartedBelow => "Not met, and started by a senior manager",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Show(this ReviewPast past) => past.Kind switch
    {
        PastKind.Panel => $"The panel of {past.On.Show()}",
        PastKind.Telling => $"What the victim was told on {past.On.Show()}",
        PastKind.Ending => $"Closed on {past.On.Show()}",
        _ => throw new ArgumentOutOfRangeException(nameof(past)),
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

    /// <summary>Who answered it and when; empty until then.</summary>
    public static string HowAnswered(this Recommendation recommendation) => recommendation switch
    {
        { AnsweredOn: not { } } => "",
        { AnswerToldBy.Length: > 0 } => $"Told by {recommendation.AnswerToldBy} on {recommendation.AnsweredOn?.Show()}, written down by {recommendation.AnsweredBy}.",
        _ => $"Answered on {recommendation.AnsweredOn?.Show()} by {recommendation.AnsweredBy}.",
    };

    /// <summary>When it was done; empty until then.</summary>
    public static string HowDone(this Recommendation recommendation) => recommendation switch
    {
        { DoneOn: not { } } => "",
        { DoneToldBy.Length: > 0 } => $"Done on {recommendation.DoneOn?.Show()}, as {recommendation.DoneToldBy} told on {recommendation.DoneToldOn?.Show()}.",
        _ => $"Done on {recommendation.DoneOn?.Show()}.",
    };

    /// <summary>What is to be said of it next, by the body or by somebody whom it told.</summary>
    public static string ToSay(this Recommendation recommendation, bool isTold) => (recommendation.Answer is null, isTold) switch
    {
        (true, false) => "Answer",
        (true, true) => "Write down what they answered",
        (false, false) => "Say that it is done",
        (false, true) => "Write down that it is done",
    };

    public static string Colour(this Recommendation recommendation) => recommendation switch
    {
        { DoneOn: not null } => "green",
        { Answer: RecommendationAnswer.Refused } => "red",
        { Answer: RecommendationAnswer.Accepted } => "yellow",
        _ => "blue",
    };
}
