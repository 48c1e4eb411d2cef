using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Surveys;

/// <summary>What those harmed said about how their case was dealt with.</summary>
internal sealed class SurveyQueries(AsbDbContext asb, IHoldings holdings) : IScopedService
{
    private const int Most = 50;

    /// <summary>Of a case that the page has been found to be on; the newest first.</summary>
    public Task<List<Survey>> OfCaseAsync(Guid caseId, CancellationToken cancellation) => asb.Set<Survey>().AsNoTracking()
        .AsSplitQuery().Include(s => s.Answers).ThenInclude(a => a.Question).Where(s => s.HoldingId == caseId)
        .OrderByDescending(s => s.AskedOn).ThenByDescending(s => s.Id).Take(Most).ToListAsync(cancellation);

    /// <summary>What was asked in a period, in cases that the caller reads.</summary>
    /// <param name="from">The first day (UK).</param>
    /// <param name="until">The last day (UK).</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<SurveyCounts> CountAsync(DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        var reached = asb.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var asked = asb.Set<Survey>().Where(s => s.AskedOn >= from && s.AskedOn <= until && reached.Any(h => h.Id == s.HoldingId));
        var states = await asked.GroupBy(s => s.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var rated = await asked.SelectMany(s => s.Answers).Where(a => a.Rating != null)
            .GroupBy(a => new { a.QuestionId, a.Question.Name, a.Question.Rank })
            .Select(g => new { g.Key.Name, g.Key.Rank, Rated = g.Count(), Satisfied = g.Count(a => a.Rating >= SurveyWords.Satisfied) })
            .ToListAsync(cancellation);
        return new SurveyCounts(
            states.Sum(s => s.Count), states.Where(s => s.Key == SurveyState.Answered).Sum(s => s.Count),
            [.. rated.OrderBy(r => r.Rank).Select(r => new RatedCount(r.Name, r.Rated, r.Satisfied))]);
    }
}

/// <param name="Asked">How many were asked.</param>
/// <param name="Answered">How many of them answered.</param>
/// <param name="Questions">Each question that was rated.</param>
internal sealed record SurveyCounts(int Asked, int Answered, IReadOnlyList<RatedCount> Questions);

/// <param name="Question">In words.</param>
/// <param name="Rated">How many answered it.</param>
/// <param name="Satisfied">How many of them were fairly or very satisfied.</param>
internal sealed record RatedCount(string Question, int Rated, int Satisfied);
