using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Assessments;

/// <summary>Which assessments are to be reviewed, in open cases that the caller contributes to; the most urgent first. Who supervises hears of those that they only read, too.</summary>
internal sealed class ReviewsDueQueries(CoreDbContext core, Holdings holdings, DefinitionVersions versions, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int Most = 100;

    private IQueryable<AssessmentReview> Open => core.Set<AssessmentReview>().Where(r => r.DoneAt == null);

    private IQueryable<Holding> Worked => Reached(Level.Contribute);

    /// <summary>All; at most <see cref="Most"/>, and one more when there are more.</summary>
    /// <param name="by">Only those of this rank or role; <c>null</c> for all.</param>
    /// <param name="until">Only those due until then (UK date).</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<IReadOnlyList<DueReview>> ListAsync(string? by, DateOnly until, CancellationToken cancellation) =>
        LinesAsync(Open.Where(r => by == null || r.By == by).Where(r => r.DueOn <= until), Worked, Most + 1, cancellation);

    /// <summary>In cases that the caller owns or stands in for, or that somebody owns whom the caller supervises.</summary>
    public Task<IReadOnlyList<DueReview>> MineAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var supervised = core.SupervisedBy(user);
        return LinesAsync(
            Open.Where(r => r.DueOn <= until), Worked.Where(h => h.OwnerId == user || h.DeputyId == user || supervised.Contains(h.OwnerId)), most, cancellation);
    }

    /// <summary>In cases that the caller reads and somebody owns whom they supervise.</summary>
    public Task<IReadOnlyList<DueReview>> SupervisedAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var supervised = core.SupervisedBy(caller.Value.UserId);
        return LinesAsync(Open.Where(r => r.DueOn <= until), Reached(Level.Read).Where(h => supervised.Contains(h.OwnerId)), most, cancellation);
    }

    /// <summary>The ranks and roles that something is due of.</summary>
    public async Task<IReadOnlyList<string>> RanksAsync(CancellationToken cancellation) =>
        await Open.Join(Worked, r => r.Assessment.CaseId, h => h.Id, (r, h) => r.By).Distinct().OrderBy(by => by).Take(Most).ToListAsync(cancellation);

    private IQueryable<Holding> Reached(Level level) => core.Set<Holding>().Where(holdings.Rule.Allows(level)).Where(h => h.IsOpen);

    private async Task<IReadOnlyList<DueReview>> LinesAsync(IQueryable<AssessmentReview> reviews, IQueryable<Holding> cases, int most, CancellationToken cancellation)
    {
        var (user, worked) = (caller.Value.UserId, Worked);
        var found = await reviews.Join(cases, r => r.Assessment.CaseId, h => h.Id, (r, h) => new { Review = r, h.OwnerId })
            .Join(core.Set<Case>(), r => r.Review.Assessment.CaseId, c => c.Id, (r, c) => new { r.Review, r.OwnerId, c.Title })
            .OrderBy(r => r.Review.DueOn).ThenBy(r => r.Review.Id).Take(most)
            .Select(r => new
            {
                r.Review.Id,
                r.Review.By,
                r.Review.DueOn,
                r.Review.AssessmentId,
                r.Review.Assessment.CaseId,
                r.Review.Assessment.AboutId,
                r.Review.Assessment.Band,
                r.Review.Assessment.VersionId,
                r.Review.Assessment.About.Name,
                MayReview = r.Review.Assessment.ById != user && worked.Any(h => h.Id == r.Review.Assessment.CaseId),
                r.Title,
                Owner = core.Set<User>().Where(u => u.Id == r.OwnerId).Select(u => u.Name).First(),
            })
            .ToListAsync(cancellation);
        found.ForEach(f => read.Showed(new Subject("person", f.AboutId.ToString())));
        var definitions = await versions.OfAsync(found.Select(f => f.VersionId), cancellation);
        return found.ConvertAll(f => new DueReview(
            f.DueOn, f.By, f.Name, f.AboutId, definitions[f.VersionId].Band(f.Band), f.Title, f.Owner,
            $"/cases/{f.CaseId}/assessments/{f.AssessmentId}{(f.MayReview ? $"/reviews/{f.Id}" : "")}"));
    }
}

/// <param name="On">By when (UK date).</param>
/// <param name="By">The rank or role that reviews.</param>
/// <param name="Person">About whom.</param>
/// <param name="ProfileId">Their record.</param>
/// <param name="Band">What they were assessed as.</param>
/// <param name="Title">What the case is about.</param>
/// <param name="Owner">Who owns it.</param>
/// <param name="Href">Where it is reviewed; for who assessed it themselves or only reads the case, where it is read.</param>
internal sealed record DueReview(DateOnly On, string By, string Person, Guid ProfileId, AssessmentBand Band, string Title, string Owner, string Href);
