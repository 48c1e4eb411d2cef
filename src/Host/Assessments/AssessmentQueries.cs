using ECins.Host.Access;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Assessments;

/// <summary>The assessments of the case that the page is on.</summary>
internal sealed class AssessmentQueries(CoreDbContext core, CurrentHolding current, DefinitionVersions versions, IReadLog read) : IScopedService
{
    private const int Most = 200;

    /// <summary>The last first; at most two hundred.</summary>
    public async Task<IReadOnlyList<ShownAssessment>> ListAsync(CancellationToken cancellation) =>
        await ShownAsync(await OfCase().AsSplitQuery().Include(a => a.Reviews.OrderBy(r => r.DueOn)).Include(a => a.Plans).OrderByDescending(a => a.At).Take(Most).ToListAsync(cancellation), cancellation);

    /// <summary>One, with its answers and what was said at reviews.</summary>
    public async Task<ShownAssessment?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var found = await OfCase().AsSplitQuery().Include(a => a.Version).Include(a => a.Answers).Include(a => a.Reviews.OrderBy(r => r.DueOn)).ThenInclude(r => r.DoneBy)
            .Include(a => a.Plans.OrderByDescending(p => p.Number)).ThenInclude(p => p.By.Organisation).Include(a => a.Plans).ThenInclude(p => p.Parts.OrderBy(t => t.Place))
            .SingleOrDefaultAsync(a => a.Id == id, cancellation);
        return found is null ? null : (await ShownAsync([found], cancellation))[0];
    }

    /// <summary>The last of each kind, of each person or of one; at most two hundred.</summary>
    public async Task<IReadOnlyList<ShownAssessment>> LatestAsync(Guid? about, CancellationToken cancellation) => await ShownAsync(await Last(core, OfCase())
        .Where(a => about == null || a.AboutId == about)
        .Include(a => a.Plans).OrderByDescending(a => a.At).Take(Most).ToListAsync(cancellation), cancellation);

    /// <summary>The highest band that anybody in a case is assessed as now, of each kind of assessment. It names nobody.</summary>
    public async Task<IReadOnlyList<StandingBand>> HighestAsync(Guid caseId, CancellationToken cancellation)
    {
        var standing = await Last(core, core.Set<Assessment>().Where(a => a.CaseId == caseId))
            .Select(a => new { a.Key, a.Band, a.VersionId }).Distinct().OrderBy(a => a.Key).Take(Most).ToListAsync(cancellation);
        var definitions = await versions.OfAsync(standing.Select(a => a.VersionId), cancellation);
        return [.. standing.GroupBy(a => a.Key).Select(kind => kind.Select(a => new StandingBand(definitions[a.VersionId], a.Band)).MaxBy(s => s.Rank)!)];
    }

    /// <summary>The one before, of the same person; <c>null</c> for the first.</summary>
    /// <param name="about">The record of whom it is about.</param>
    /// <param name="key">The definition's key.</param>
    /// <param name="before">Made before this (UTC); <c>null</c> for the last of all.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ShownAssessment?> BeforeAsync(Guid about, string key, DateTime? before, CancellationToken cancellation)
    {
        var found = await OfCase().Include(a => a.Answers).Where(a => a.AboutId == about && a.Key == key && (before == null || a.At < before)).OrderByDescending(a => a.At).FirstOrDefaultAsync(cancellation);
        return found is null ? null : (await ShownAsync([found], cancellation))[0];
    }

    /// <summary>The last of each person, of each kind.</summary>
    public static IQueryable<Assessment> Last(CoreDbContext core, IQueryable<Assessment> assessments) =>
        assessments.Where(a => !core.Set<Assessment>().Any(o => o.AboutId == a.AboutId && o.Key == a.Key && o.At > a.At));

    private async Task<List<ShownAssessment>> ShownAsync(List<Assessment> assessments, CancellationToken cancellation)
    {
        assessments.ForEach(a => read.Showed(new Subject("person", a.AboutId.ToString())));
        var definitions = await versions.OfAsync(assessments.Select(a => a.VersionId), cancellation);
        return assessments.ConvertAll(a => new ShownAssessment(a, definitions[a.VersionId]));
    }

    private IQueryable<Assessment> OfCase() => core.Set<Assessment>().AsNoTracking().Where(a => a.CaseId == current.Holding.Id)
        .Include(a => a.About).Include(a => a.By.Organisation);
}

/// <param name="Assessment">What was answered.</param>
/// <param name="Definition">On what.</param>
internal sealed record ShownAssessment(Assessment Assessment, AssessmentDefinition Definition)
{
    public AssessmentBand Band => Definition.Band(Assessment.Band);

    public AssessmentBand Counted => Definition.Band(Assessment.CountedBand);

    /// <summary>A plan is asked for and none was written.</summary>
    public bool LacksPlan => Band.Plan.Count > 0 && Assessment.Plans.Count == 0;

    /// <summary>What was answered to a question, as it was worded then.</summary>
    public string AnswerTo(AssessmentQuestion question) => string.Join(", ", question.Answers
        .Where(a => Assessment.Answers.Any(g => g.Question == question.Key && g.Answer == a.Key)).Select(a => a.Text));
}

/// <param name="Definition">What was asked.</param>
/// <param name="Key">The key of the band that somebody is in.</param>
internal sealed record StandingBand(AssessmentDefinition Definition, string Key)
{
    public AssessmentBand Band => Definition.Band(Key);

    /// <summary>From 0 for the lowest band to 1 for the highest: versions may have more bands or fewer.</summary>
    public double Rank => Definition.Bands.Count == 1 ? 1 : (double)Definition.Bands.ToList().FindIndex(b => b.Key == Key) / (Definition.Bands.Count - 1);
}
