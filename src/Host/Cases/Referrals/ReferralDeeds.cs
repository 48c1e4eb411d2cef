using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Referrals;

/// <summary>Everything done with referrals that goes on record.</summary>
internal static class ReferralDeeds
{
    public const string Listed = "referral.listed";
    public const string Shown = "referral.shown";

    public static readonly DeedType Sent = new("referral.sent", DeedKind.Disclosure, "referred the case to a team");
    public static readonly DeedType Accepted = new("referral.accepted", DeedKind.Alteration, "accepted a referral");
    public static readonly DeedType Declined = new("referral.declined", DeedKind.Alteration, "declined a referral");
    public static readonly DeedType MoreAsked = new("referral.more-asked", DeedKind.Alteration, "asked for more about a referral");
    public static readonly DeedType MoreSaid = new("referral.more-said", DeedKind.Alteration, "said more about a referral");
    public static readonly DeedType Done = new("referral.done", DeedKind.Alteration, "said that a referral is done");
    public static readonly DeedType Withdrawn = new("referral.withdrawn", DeedKind.Alteration, "took a referral back");
    public static readonly DeedType Seen = new("referral.seen", DeedKind.Alteration, "saw what became of a referral");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Sent, Accepted, Declined, MoreAsked, MoreSaid, Done, Withdrawn, Seen,
        new(Listed, DeedKind.Consultation, "looked at the referrals of their teams"),
        new(Shown, DeedKind.Consultation, "looked at a referral"),
    ];
}
