using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>Who can see a holding now: asks the access rule on behalf of everybody it could let in.</summary>
internal sealed class AudienceQueries(CoreDbContext core, CallerReader callers, ForceAreaScope forceArea, TimeProvider time) : IScopedService
{
    /// <summary>Those who reach a loaded holding, by organisation and name.</summary>
    public async Task<Audience> OfAsync(Holding holding, CancellationToken cancellation) =>
        (await OfAsync([holding], cancellation))[holding.Id];

    /// <summary>As the other, of several at once.</summary>
    public async Task<IReadOnlyDictionary<Guid, Audience>> OfAsync(IReadOnlyList<Holding> holdings, CancellationToken cancellation)
    {
        var candidates = await CandidatesAsync(holdings, cancellation);
        return holdings.ToDictionary(h => h.Id, h => new Audience(
        [
            .. candidates.Select(c => ReaderOf(c, h)).Where(r => r.Level > Level.None)
                .OrderBy(r => r.Organisation).ThenBy(r => r.Name),
        ]));
    }

    /// <summary>What it would mean if a holding were as it is given here.</summary>
    /// <param name="before">Who reaches it now.</param>
    /// <param name="changed">The loaded holding, with the change made; not for saving.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<AudienceChange> IfAsync(Audience before, Holding changed, CancellationToken cancellation)
    {
        var after = await OfAsync(changed, cancellation);
        var gain = after.MoreThan(before);
        return new AudienceChange(gain, before.MoreThan(after), [.. before.Readers.Select(r => r.OrganisationId).Distinct()])
        {
            ForceArea = forceArea.Current.Name,
            OtherCounties = await OtherCountiesAsync([.. gain.Select(r => r.OrganisationId).Distinct()], cancellation),
        };
    }

    private Task<Dictionary<Guid, string>> OtherCountiesAsync(List<Guid> organisations, CancellationToken cancellation) =>
        core.Set<Organisations.Organisation>().Where(o => organisations.Contains(o.Id) && o.OtherCounty != "")
            .ToDictionaryAsync(o => o.Id, o => o.OtherCounty, cancellation);

    /// <summary>Whether a user can read a loaded holding now.</summary>
    public async Task<bool> ReadsAsync(Holding holding, Guid user, CancellationToken cancellation) =>
        (await callers.ReadAllAsync(u => u.Id == user, cancellation)).Any(c => new AccessRule(c, time).LevelOf(holding) >= Level.Read);

    private Reader ReaderOf(Caller caller, Holding holding)
    {
        var rule = new AccessRule(caller, time);
        return new Reader(
            caller.UserId!.Value, caller.Name, caller.OrganisationId!.Value, caller.OrganisationName,
            rule.Principals, rule.LevelOf(holding));
    }

    private async Task<IReadOnlyList<Caller>> CandidatesAsync(IReadOnlyList<Holding> holdings, CancellationToken cancellation)
    {
        if (holdings.Count == 0)
            return [];

        var principals = holdings.SelectMany(PrincipalsOf).Distinct().ToList();
        var members = core.Set<Organisations.TeamMember>().Where(m => principals.Contains(m.TeamId)).Select(m => m.UserId);
        return await callers.ReadAllAsync(
            u => principals.Contains(u.Id) || principals.Contains(u.OrganisationId) || members.Contains(u.Id), cancellation);
    }

    private static IEnumerable<Guid> PrincipalsOf(Holding holding) =>
        holding.Shares.Where(s => s.EndedAt is null).Select(s => s.PrincipalId)
            .Concat(holding.Emergencies.Where(e => e.EndedAt is null).Select(e => e.UserId))
            .Append(holding.OwnerId).Concat(holding.DeputyId is { } deputy ? [deputy] : []);
}

/// <param name="Readers">Everybody who reaches it, at whatever level.</param>
internal sealed record Audience(IReadOnlyList<Reader> Readers)
{
    public AudienceSize Size => new(Readers.Select(r => r.OrganisationId).Distinct().Count(), Readers.Count);

    /// <summary>Those who reach it further than in the audience before, or were not in it.</summary>
    public IReadOnlyList<Reader> MoreThan(Audience before)
    {
        var levels = before.Readers.ToDictionary(r => r.UserId, r => r.Level);
        return [.. Readers.Where(r => r.Level > levels.GetValueOrDefault(r.UserId))];
    }
}

/// <summary>What a change to who is let in would mean.</summary>
/// <param name="Gain">Those who would reach it, or reach it further, and how far.</param>
/// <param name="Lose">Those who would reach it less far, or not at all, and how far they do now.</param>
/// <param name="AgenciesNow">The organisations that reach it now.</param>
internal sealed record AudienceChange(IReadOnlyList<Reader> Gain, IReadOnlyList<Reader> Lose, IReadOnlyList<Guid> AgenciesNow)
{
    /// <summary>How many of those who gain are of organisations where nobody reaches it now.</summary>
    public int OfNewAgencies => Gain.Count(r => !AgenciesNow.Contains(r.OrganisationId));

    /// <summary>The force area's name.</summary>
    public required string ForceArea { get; init; }

    /// <summary>Of the organisations of those who gain: the counties of those outside the force area.</summary>
    public required IReadOnlyDictionary<Guid, string> OtherCounties { get; init; }

    /// <summary>How many of those who gain are outside the force area.</summary>
    public int Outside => Gain.Count(r => OtherCounties.ContainsKey(r.OrganisationId));
}

/// <param name="UserId">The user.</param>
/// <param name="Name">Their name.</param>
/// <param name="OrganisationId">Their organisation.</param>
/// <param name="Organisation">Its name.</param>
/// <param name="Principals">Whom shares may name to reach them.</param>
/// <param name="Level">How far they reach it.</param>
internal sealed record Reader(
    Guid UserId, string Name, Guid OrganisationId, string Organisation, IReadOnlyList<Guid> Principals, Level Level);
