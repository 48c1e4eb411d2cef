using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Host.Cases.Sharing;

/// <summary>Says in plain words what meets a condition of the access rule.</summary>
internal sealed record AccessFacts(HeldBar Bar, Caller Caller, IReadOnlyList<(Share Share, string Name)> Shares, EmergencyAccess? Emergency)
{
    public IEnumerable<string> Say(AccessCondition condition) => condition switch
    {
        AccessCondition.HasAccess =>
            ["Your account is in force, you have signed in fully and accepted the current security operating procedures."],
        AccessCondition.WorkstreamOn => [$"{Bar.Workstream} is on in this force area."],
        AccessCondition.AgreementCovers =>
            [$"Agreements of {Caller.OrganisationName} cover what {Bar.Workstream.ToLowerInvariant()} is for."],
        AccessCondition.WithinHandling =>
            [$"It is marked {Bar.Holding.Marking.Show()}, and you may handle up to {Caller.Handling.Show()}."],
        AccessCondition.NotExcluded => ["Nobody keeps you out of it."],
        AccessCondition.WorksOrReached => [Caller.Workstreams.Contains(Bar.Holding.Workstream)
            ? $"You work in {Bar.Workstream.ToLowerInvariant()}."
            : $"You do not work in {Bar.Workstream.ToLowerInvariant()}, but this {Bar.Place.Noun} is shared with you."],
        AccessCondition.Levelled => Levelled(),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private IEnumerable<string> Levelled()
    {
        if (Bar.Holding.OwnerId == Caller.UserId)
            yield return "You own it.";
        if (Bar.Holding.DeputyId == Caller.UserId)
            yield return "You are its deputy.";
        if (Emergency is { } emergency)
            yield return $"You opened it in an emergency, until {emergency.Until.Show()}.";
        foreach (var (share, name) in Shares)
            yield return $"It is shared with {name}: {share.Level.Show().ToLowerInvariant()}, {Until(share)}.";
    }

    private static string Until(Share share) => share.Until is { } until ? $"until {until.Show()}" : "until it is ended";
}
