using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.Host.People.Portraits;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Protecting;

/// <summary>
/// Protects what is recorded already, and lifts that again. Whoever contributes protects, at once and whether or not the case is
/// closed; lifting it can get somebody hurt, and is for those who manage the case.
/// </summary>
internal sealed class ProtectionService(
    CoreDbContext core, Holdings holdings, MatchIndex index, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    /// <summary>Protects a detail, and the same said elsewhere of the same person.</summary>
    /// <param name="of">Which detail.</param>
    /// <param name="also">The others, each of a record that the caller contributes to.</param>
    /// <param name="why">May be left out: there may be no time.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task ProtectAsync(DetailOf of, IReadOnlyList<Guid> also, string? why, CancellationToken cancellation)
    {
        new Rules().ExpectWithin(why, ProtectionChange.LongestReason, "Why").Check();
        return SayAsync(PersonDeeds.DetailProtected, Level.Contribute, of, also, why, cancellation);
    }

    /// <summary>Says that a detail need not be protected any more.</summary>
    public Task LiftAsync(DetailOf of, string? why, CancellationToken cancellation)
    {
        new Rules().ExpectText(why, ProtectionChange.LongestReason, "Why", "Enter why it need not be protected").Check();
        return SayAsync(PersonDeeds.ProtectionLifted, Level.Manage, of, [], why, cancellation);
    }

    private Task SayAsync(DeedType deed, Level level, DetailOf of, IReadOnlyList<Guid> also, string? why, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(deed) { Subjects = [new Subject(Holding.CaseKind, of.CaseId.ToString())], Reason = string.IsNullOrWhiteSpace(why) ? null : why.Trim() },
            async unit =>
            {
                var own = await core.Set<Profile>().Include(p => p.Details)
                    .SingleOrDefaultAsync(p => p.HoldingId == of.CaseId && p.Involvements.Any(i => i.Id == of.Involvement), cancellation)
                    ?? throw new RefusedException("Is nobody of this case.");
                var others = await core.Set<Profile>().Include(p => p.Details)
                    .Where(p => p.PersonId == own.PersonId && p.Details.Any(d => also.Contains(d.Id))).ToListAsync(cancellation);
                List<Profile> profiles = [.. others.Append(own).Distinct()];
                var meant = Meant(of, also, own, profiles);
                core.Entry(meant[0]).ExpectVersion(of.Version);
                foreach (var profile in profiles)
                    await SayAsync(profile, meant.Where(d => d.ProfileId == profile.Id), level, deed == PersonDeeds.DetailProtected, why, unit, cancellation);
            },
            cancellation);

    // The detail itself first. What does not say the same of the same person is not to be had by its identifier.
    private static List<Detail> Meant(DetailOf of, IReadOnlyList<Guid> also, Profile own, IReadOnlyList<Profile> profiles)
    {
        var detail = own.Details.SingleOrDefault(d => d.Id == of.Detail && MayBeProtected(d)) ?? throw new RefusedException("Is nothing that can be protected.");
        var same = profiles.SelectMany(p => p.Details).Where(d => d != detail && MayBeProtected(d) && d.SaysTheSameAs(detail)).ToDictionary(d => d.Id);
        var others = also.Where(id => id != of.Detail).Distinct().ToList();
        return others.TrueForAll(same.ContainsKey)
            ? [detail, .. others.Select(id => same[id])]
            : throw new RefusedException("Does not say the same of the same person.");
    }

    private async Task SayAsync(
        Profile profile, IEnumerable<Detail> details, Level level, bool isProtected, string? why, IUnit unit, CancellationToken cancellation)
    {
        var holding = await holdings.DemandEvenClosedAsync(profile.HoldingId, level, cancellation);
        core.AddRange(details.Where(d => d.IsProtected != isProtected)
            .Select(d => ProtectionChange.Make(d, isProtected, why, caller.Value.UserId!.Value, time)).ToList());
        await index.RefreshAsync(profile, cancellation);
        holdings.Touch(holding);
        unit.About(new Subject("person", profile.Id.ToString()));
        if (holding.Kind == Holding.CaseKind)
            unit.About(new Subject(Holding.CaseKind, holding.Id.ToString()));
    }

    private static bool MayBeProtected(Detail detail) => detail is not (Warning or Portrait) && !detail.WasWrong;
}

/// <summary>A detail, as its page names it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Involvement">The person in it.</param>
/// <param name="Detail">The detail.</param>
/// <param name="Version">As it was when the page was opened.</param>
internal sealed record DetailOf(Guid CaseId, Guid Involvement, Guid Detail, int Version);
