using ECins.SharedKernel;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Remedies;

/// <summary>How community remedies are shown.</summary>
internal static class RemedyWords
{
    public static IReadOnlyList<Choice> Asked { get; } = [new("true", "Yes"), new("false", "No")];

    public static IReadOnlyList<Choice> Outcomes { get; } =
        [.. Enum.GetValues<RemedyOutcome>().Where(o => o != RemedyOutcome.None).Select(o => new Choice(o.ToString(), o.Show()))];

    public static string Show(this RemedyOutcome outcome) => outcome switch
    {
        RemedyOutcome.None => "Not known yet",
        RemedyOutcome.Done => "Done",
        RemedyOutcome.Refused => "Refused",
        RemedyOutcome.NotDone => "Not done",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>What they chose, in a few words.</summary>
    public static string Chosen(this RemedyOffer offer) =>
        !offer.IsAsked ? "Not asked" : offer.Remedy is { } remedy ? remedy.Name : "Wanted none of them";

    /// <summary>How it stands.</summary>
    /// <param name="offer">What was chosen.</param>
    /// <param name="to">What whom it was offered to is called.</param>
    public static string Stands(this RemedyOffer offer, string to) => offer switch
    {
        { RemedyId: null } => "",
        { OfferedOn: null } => "Offered to nobody yet",
        { Outcome: RemedyOutcome.None } => $"Offered to {to} on {offer.OfferedOn!.Value.Show()}, to be done by {offer.DueOn!.Value.Show()}",
        _ => $"Offered to {to}. {offer.Outcome.Show()} on {offer.OutcomeOn!.Value.Show()}",
    };
}
