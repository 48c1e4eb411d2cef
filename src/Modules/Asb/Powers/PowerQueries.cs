using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Powers;

/// <summary>Used powers, as far as the caller reads the cases they are of, and the ladder.</summary>
internal sealed class PowerQueries(AsbDbContext asb, IHoldings holdings, IReadLog read) : IScopedService
{
    private const int Most = 500;

    /// <summary>The force area's ladder from the lowest rung, with what is no longer offered.</summary>
    public async Task<IReadOnlyList<Rung>> LadderAsync(CancellationToken cancellation) =>
        [.. (await TypesAsync(cancellation)).Select(t => t.ToRung())];

    public Task<List<PowerType>> TypesAsync(CancellationToken cancellation) =>
        asb.Set<PowerType>().AsNoTracking().OrderBy(t => t.Rung).ThenBy(t => t.Id).Take(Most).ToListAsync(cancellation);

    public Task<PowerType?> TypeAsync(Guid id, CancellationToken cancellation) =>
        asb.Set<PowerType>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellation);

    /// <summary>The case, when it is one of this workstream; how far the caller reaches it was asked before.</summary>
    public Task<Holding?> CaseAsync(Guid id, CancellationToken cancellation) =>
        asb.Set<Holding>().AsNoTracking().SingleOrDefaultAsync(h => h.Id == id && h.Workstream == "asb" && h.Kind == Holding.CaseKind, cancellation);

    /// <summary>The powers of a case, those drafted last first.</summary>
    public Task<IReadOnlyList<UsedPower>> OfCaseAsync(Guid caseId, CancellationToken cancellation) =>
        ListAsync(Readable().Where(p => p.HoldingId == caseId), cancellation);

    /// <summary>What was used on a person or place, in any case that the caller reads; those drafted last first.</summary>
    public Task<IReadOnlyList<UsedPower>> OnAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation) =>
        ListAsync(Readable().Where(p => records.Contains(p.ProfileId)), cancellation);

    /// <summary>What stands against a person or place now: see <see cref="OnAsync"/>.</summary>
    public Task<IReadOnlyList<UsedPower>> StandingAsync(IReadOnlyCollection<Guid> records, DateTime now, int most, CancellationToken cancellation) =>
        ListAsync(Standing(Readable(), now).Where(p => records.Contains(p.ProfileId)), cancellation, most);

    /// <summary>Those that are in force.</summary>
    public static IQueryable<UsedPower> Standing(IQueryable<UsedPower> powers, DateTime now) => powers.Where(
        p => p.ServedAt != null && (p.State == PowerState.Served || p.State == PowerState.Varied) && (p.ExpiresAt == null || p.ExpiresAt > now));

    public async Task<UsedPower?> FindAsync(Guid caseId, Guid id, CancellationToken cancellation)
    {
        var power = await Readable().Include(p => p.Type).Include(p => p.Events.OrderByDescending(e => e.On).Take(Most))
            .SingleOrDefaultAsync(p => p.Id == id && p.HoldingId == caseId, cancellation);
        if (power is not null)
            read.Showed(SubjectOf(power.Id));
        return power;
    }

    /// <summary>A template by its identifier, or the one in use for a power; <c>null</c> for the one that comes with it.</summary>
    public Task<PowerTemplate?> TemplateAsync(Guid typeId, Guid? id, CancellationToken cancellation) => asb.Set<PowerTemplate>().AsNoTracking()
        .Where(t => t.TypeId == typeId && (id == null ? !t.IsReplaced : t.Id == id)).OrderByDescending(t => t.At).FirstOrDefaultAsync(cancellation);

    /// <summary>Those of cases that the caller reads.</summary>
    public IQueryable<UsedPower> Readable()
    {
        var reached = asb.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        return asb.Set<UsedPower>().AsNoTracking().Where(p => reached.Any(h => h.Id == p.HoldingId));
    }

    public static Subject SubjectOf(Guid power) => new(UsedPower.SubjectKind, power.ToString());

    private async Task<IReadOnlyList<UsedPower>> ListAsync(IQueryable<UsedPower> powers, CancellationToken cancellation, int most = Most)
    {
        var found = await powers.Include(p => p.Type).OrderByDescending(p => p.DraftedAt).Take(most).ToListAsync(cancellation);
        foreach (var power in found)
        {
            read.Showed(SubjectOf(power.Id));
            read.Showed(new Subject(Holding.CaseKind, power.HoldingId.ToString()));
        }

        return found;
    }
}

/// <summary>What a case's people and places are to the ladder.</summary>
internal static class PowerParts
{
    /// <summary>Whether powers are used on them: those alleged, those the case is about, and places.</summary>
    public static bool IsSubject(this CasePart part) => part.Roles.Any(Subjects.Contains);

    /// <summary>What such are in a case.</summary>
    public static IReadOnlyCollection<InvolvementRole> Subjects { get; } = [InvolvementRole.AllegedPerpetrator, InvolvementRole.Subject, InvolvementRole.Location];

    public static PowerFacts Facts(this CasePart part) => new(part.Kind.SubjectOf(), part.BornOn, part.BornIn);
}
