namespace ECins.Host.Cases.Referrals;

/// <summary>How referrals are shown.</summary>
internal static class ReferralWords
{
    public static string Show(this ReferralStatus status) => status switch
    {
        ReferralStatus.Sent => "To be answered",
        ReferralStatus.MoreAsked => "More is asked for",
        ReferralStatus.Withdrawn => "Taken back",
        _ => status.ToString(),
    };

    /// <summary>What somebody did with it, to follow their name.</summary>
    public static string Tell(this ReferralStatus status) => status switch
    {
        ReferralStatus.Sent => "said",
        ReferralStatus.MoreAsked => "asked for more",
        ReferralStatus.Accepted => "accepted it",
        ReferralStatus.Declined => "declined it",
        ReferralStatus.Done => "said that it is done",
        ReferralStatus.Withdrawn => "took it back",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(this ReferralStatus status) => status switch
    {
        ReferralStatus.Sent or ReferralStatus.MoreAsked => "yellow",
        ReferralStatus.Accepted => "green",
        ReferralStatus.Declined => "red",
        _ => "grey",
    };
}
