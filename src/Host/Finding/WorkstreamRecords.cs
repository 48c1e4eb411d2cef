using System.Reflection;
using ECins.Host.Access;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Finding;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Finding;

/// <summary>
/// The workstreams' own records (reports, premises) that the caller reads, from the tables of those workstreams that are on.
/// What is shown of one goes on record.
/// </summary>
internal sealed class WorkstreamRecords(
    ForceAreaDatabase database, ModuleCatalog catalog, CurrentCaller caller, Holdings holdings, IReadLog read) : IScopedService
{
    private const int Most = 500;

    private static readonly MethodInfo Reading = typeof(WorkstreamRecords).GetMethod(nameof(ReadOfAsync))!;

    /// <summary>Those of these identifiers.</summary>
    public Task<IReadOnlyList<WorkstreamRecord>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        ReadAsync(ids, isOfHolding: false, cancellation);

    /// <summary>Those held under these, the newest first.</summary>
    public Task<IReadOnlyList<WorkstreamRecord>> HeldUnderAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        ReadAsync(ids, isOfHolding: true, cancellation);

    private async Task<IReadOnlyList<WorkstreamRecord>> ReadAsync(IReadOnlyCollection<Guid> ids, bool isOfHolding, CancellationToken cancellation)
    {
        List<WorkstreamRecord> found = [];
        if (ids.Count == 0)
            return found;

        foreach (var module in catalog.Modules.Where(m => caller.Value.WorkstreamsOn.Contains(m.Key)))
        {
            foreach (var kind in module.Findable)
            {
                object[] asked = [database.Context(module.Database.Context), holdings.Rule, ids, isOfHolding, cancellation];
                var records = await (Task<IReadOnlyList<IFindable>>)Reading.MakeGenericMethod(kind.Record).Invoke(null, asked)!;
                found.AddRange(records.Select(r => new WorkstreamRecord(
                    r.Id, r.HoldingId, kind.Name, r.FoundAs, r.FoundText, r.References.FirstOrDefault(n => n.Length > 0) ?? "", r.FoundAt, $"{kind.Path}/{r.Id}")));
                foreach (var record in records)
                    read.Showed(new Subject(kind.Subject, record.Id.ToString()));
            }
        }

        return found;
    }

    public static async Task<IReadOnlyList<IFindable>> ReadOfAsync<T>(
        DbContext context, AccessRule rule, IReadOnlyCollection<Guid> ids, bool isOfHolding, CancellationToken cancellation)
        where T : class, IFindable
    {
        var reads = context.Set<Holding>().Where(rule.Allows(Level.Read));
        var records = context.Set<T>().AsNoTracking().Where(r => reads.Any(h => h.Id == r.HoldingId));
        var wanted = isOfHolding ? records.Where(r => ids.Contains(r.HoldingId)) : records.Where(r => ids.Contains(r.Id));
        return await wanted.OrderByDescending(r => r.Id).Take(Most).ToListAsync(cancellation);
    }
}

/// <param name="Id">The record.</param>
/// <param name="HoldingId">What it is held under.</param>
/// <param name="Kind">What it is: a report.</param>
/// <param name="Called">What it is called: where it happened, what premises it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Reference">What people call it by; empty for what has none.</param>
/// <param name="At">When it happened (UTC); <c>null</c> for what is no event.</param>
/// <param name="Href">Its page.</param>
internal sealed record WorkstreamRecord(Guid Id, Guid HoldingId, string Kind, string Called, string Text, string Reference, DateTime? At, string Href);
