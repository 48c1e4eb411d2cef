using ECins.Asb.Settings.Lists;
using ECins.Asb.Surveys;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Counts;

/// <summary>How cases ended and how satisfied those harmed were, over the last twelve months.</summary>
[Needs(AsbPermissions.ReadGuidance)]
[RecordsNothing("Shows numbers of the whole force area, and nothing about anybody.")]
internal sealed class IndexModel(ICaseClosings closings, SurveyQueries surveys, ListQueries lists, TimeProvider time) : PageModel
{
    private const int Months = 12;

    /// <summary>Why cases were closed, the most frequent first.</summary>
    public IReadOnlyList<(string Name, int Count)> Closed { get; private set; } = [];

    public SurveyCounts Surveys { get; private set; } = new(0, 0, []);

    /// <summary>UK date.</summary>
    public DateOnly From { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = time.UkToday();
        From = today.AddMonths(-Months).AddDays(1);
        var names = (await lists.OfAsync([ListKind.CaseClosing], cancellation)).ToDictionary(i => i.Id, i => i.Name);
        var counts = await closings.CountAsync("asb", UkTime.FromUk(From, TimeOnly.MinValue), UkTime.FromUk(today.AddDays(1), TimeOnly.MinValue), cancellation);
        Closed =
        [
            .. counts.Select(c => (Name: c.Ending is { } ending ? names.GetValueOrDefault(ending, c.Name) : c.Name, c.Count))
                .OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.CurrentCulture),
        ];
        Surveys = await surveys.CountAsync(From, today, cancellation);
    }
}
