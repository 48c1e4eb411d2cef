using ECins.Host.Assessments;
using ECins.Host.Cases.Plan;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Supervision;

/// <summary>What is late in the teams that the caller supervises, as far as the caller reads the cases.</summary>
internal sealed class LateQueries(
    CoreDbContext core, PlanDueQueries plans, ReviewsDueQueries reviews, ModuleCatalog modules, CurrentCaller caller, IServiceProvider services, TimeProvider time) : IScopedService
{
    /// <summary>The most of one kind.</summary>
    public const int Most = 100;

    private const int MostColleagues = 500;

    /// <summary>Whether the caller supervises anybody.</summary>
    public Task<bool> SupervisesAsync(CancellationToken cancellation) => core.SupervisedBy(caller.Value.UserId).AnyAsync(cancellation);

    /// <summary>The latest first; at most <see cref="Most"/> of a kind.</summary>
    public async Task<IReadOnlyList<LateLine>> ListAsync(CancellationToken cancellation)
    {
        List<LateLine> lines = [.. await PlansAsync(cancellation), .. await ReviewsAsync(cancellation), .. await WorkstreamsAsync(cancellation)];
        return [.. lines.OrderBy(l => l.On).ThenBy(l => l.What)];
    }

    private async Task<IEnumerable<LateLine>> PlansAsync(CancellationToken cancellation) =>
        (await plans.SupervisedAsync(Most, cancellation)).Select(p => new LateLine(p.On, p.Who, p.IsReview ? "Reviews of cases" : "Tasks", p.What, p.Title, p.Href));

    private async Task<IEnumerable<LateLine>> ReviewsAsync(CancellationToken cancellation) =>
        (await reviews.SupervisedAsync(time.UkToday().AddDays(-1), Most, cancellation))
            .Select(r => new LateLine(r.On, r.Owner, "Reviews of assessments", $"{r.By}'s review of {r.Person}, {r.Band.Name.ToLowerInvariant()}", r.Title, r.Href));

    private async Task<IEnumerable<LateLine>> WorkstreamsAsync(CancellationToken cancellation)
    {
        var colleagues = await core.Set<User>().Where(u => core.SupervisedBy(caller.Value.UserId).Contains(u.Id)).OrderBy(u => u.Id).Take(MostColleagues)
            .Select(u => new { u.Id, u.Name }).ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        var late = new List<LateLine>();
        foreach (var module in modules.Modules.Where(m => m.Due is not null && caller.Value.Workstreams.Contains(m.Key)))
        {
            var lines = await ((IWorkstreamDue)services.GetRequiredService(module.Due!)).LateWithAsync(colleagues.Keys, Most, cancellation);
            late.AddRange(lines.Select(l => new LateLine(l.Line.On, colleagues[l.ColleagueId], l.Kind, l.Line.What, l.Line.Where, l.Line.Href)));
        }

        return late;
    }
}

/// <param name="On">When it was due (UK date).</param>
/// <param name="Who">With whom it is.</param>
/// <param name="Kind">What sort of thing, in the plural.</param>
/// <param name="What">What was due.</param>
/// <param name="Where">Of which case or record.</param>
/// <param name="Href">Where it is settled.</param>
internal sealed record LateLine(DateOnly On, string Who, string Kind, string What, string Where, string Href);
