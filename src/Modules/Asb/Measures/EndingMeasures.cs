using ECins.Asb.Settings.Lists;
using ECins.Asb.Surveys;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Measures;

namespace ECins.Asb.Measures;

/// <summary>How cases end, and how satisfied those harmed are with how they were dealt with.</summary>
internal sealed class EndingMeasures(ICaseClosings closings, SurveyQueries surveys, ListQueries lists) : IScopedService
{
    public async Task<MeasureTable> ReasonsAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var names = (await lists.OfAsync([ListKind.CaseClosing], cancellation)).ToDictionary(i => i.Id, i => i.Name);
        var counts = await closings.CountAsync("asb", period.Begins, period.Ends, cancellation);
        return new MeasureTable(
            "Reason", [new("Cases")],
            [
                .. counts.Select(c => (Name: c.Ending is { } ending ? names.GetValueOrDefault(ending, c.Name) : c.Name, c.Count))
                    .OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.CurrentCulture).Select(c => new MeasureRow(c.Name, [c.Count])),
            ]);
    }

    public async Task<MeasureTable> SatisfactionAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var counts = await surveys.CountAsync(period.From, period.LastDay, cancellation);
        return new MeasureTable(
            "Question", [new("Very or fairly satisfied", Unit: "%"), new("Answers", IsDrawn: false), new("Asked", IsDrawn: false)],
            [
                new MeasureRow("Answered at all", [null, counts.Answered, counts.Asked]),
                .. counts.Questions.Select(q => new MeasureRow(q.Question, [MeasureWords.Percent(q.Satisfied, q.Rated), q.Rated, counts.Asked])),
            ]);
    }
}
