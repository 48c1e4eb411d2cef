using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Referrals;

/// <summary>What can be done with a referral: by whom, from where, to where.</summary>
/// <param name="Status">What becomes of it.</param>
/// <param name="From">What it must be before.</param>
/// <param name="ByTeam">For the team's members; otherwise for those who manage the case.</param>
/// <param name="Deed">As it goes on record.</param>
/// <param name="WhenEmpty">What is said when no words are given; <c>null</c> where none are needed.</param>
internal sealed record ReferralMove(ReferralStatus Status, ReferralStatus[] From, bool ByTeam, DeedType Deed, string? WhenEmpty)
{
    public static ReferralMove Accept { get; } =
        new(ReferralStatus.Accepted, [ReferralStatus.Sent, ReferralStatus.MoreAsked], true, ReferralDeeds.Accepted, null);

    public static ReferralMove Decline { get; } =
        new(ReferralStatus.Declined, [ReferralStatus.Sent, ReferralStatus.MoreAsked], true, ReferralDeeds.Declined, "Enter why you decline");

    public static ReferralMove AskMore { get; } =
        new(ReferralStatus.MoreAsked, [ReferralStatus.Sent], true, ReferralDeeds.MoreAsked, "Enter what you need to know");

    public static ReferralMove SayMore { get; } =
        new(ReferralStatus.Sent, [ReferralStatus.MoreAsked], false, ReferralDeeds.MoreSaid, "Enter what they asked for");

    public static ReferralMove Finish { get; } =
        new(ReferralStatus.Done, [ReferralStatus.Accepted], true, ReferralDeeds.Done, "Enter what you did");

    public static ReferralMove Withdraw { get; } = new(
        ReferralStatus.Withdrawn, [ReferralStatus.Sent, ReferralStatus.MoreAsked, ReferralStatus.Accepted], false,
        ReferralDeeds.Withdrawn, "Enter why it is taken back");
}
