using ECins.Host.Assessments;
using ECins.Host.Cases.Plan;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Supervision;

/// <summary>What is late in the teams that the caller supervises, as far as the caller reads the cases.</summary>
internal sealed class LateQueries(
    CoreDbContext core, PlanDueQueries plans, ReviewsDueQueries reviews, WorkstreamsDue workstreams, CurrentCaller caller, TimeProvider time) : IScopedService
{
    private const int Most = 100;
    private const string NobodyYet = "Nobody yet";
    private const int MostColleagues = 500;

    /// <summary>Whether the caller supervises anybody.</summary>
    public Task<bool> SupervisesAsync(CancellationToken cancellation) => core.SupervisedBy(caller.Value.UserId).AnyAsync(cancellation);

    /// <summary>The latest first; at most a hundred of a kind.</summary>
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
        return (await workstreams.LateWithAsync(colleagues.Keys, Most, cancellation)).Select(l => new LateLine(
            l.Line.On, l.ColleagueId is { } id ? colleagues[id] : NobodyYet, l.Kind, l.Line.What, l.Line.Where, l.Line.Href));
    }
}

/// <param name="On">When it was due (UK date).</param>
/// <param name="Who">With whom it is, or that it is with nobody yet.</param>
/// <param name="Kind">What sort of thing, in the plural.</param>
/// <param name="What">What was due.</param>
/// <param name="Where">Of which case or record.</param>
/// <param name="Href">Where it is settled.</param>
internal sealed record LateLine(DateOnly On, string Who, string Kind, string What, string Where, string Href);
