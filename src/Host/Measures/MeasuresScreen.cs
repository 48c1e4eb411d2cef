using System.Globalization;
using ECins.SharedKernel;
using ECins.SharedKernel.Measures;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Measures;

/// <summary>The base of the pages of a workstream's numbers. Of a workstream that the caller does not work there are none.</summary>
internal abstract class MeasuresScreen(MeasureCatalog catalog, TimeProvider time) : PageModel
{
    private const int UsualMonths = 12;

    [FromRoute]
    public string Workstream { get; set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<Measure> Measures { get; private set; } = [];

    public MeasurePeriod Period { get; private set; } = null!;

    /// <summary>The first month: 2026-03.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The last month.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public IEnumerable<Choice> MonthChoices =>
        MeasurePeriod.Until(time.UkToday(), MeasurePeriod.MostMonths).Months.Reverse().Select(m => new Choice(Text(m), MeasureWords.Month(m)));

    public string Query => $"?From={Text(Period.From)}&To={Text(Period.To)}";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (catalog.Of(Workstream) is not { } measures)
        {
            context.Result = NotFound();
            return;
        }

        (Measures, Name) = (measures, catalog.Worked.Single(m => m.Key == Workstream).Name);
        Period = Chosen();
        (From, To) = (Text(Period.From), Text(Period.To));
    }

    // What is no month, or lies the other way round, is read as nearly as it can be: nothing typed by hand is lost here.
    private MeasurePeriod Chosen()
    {
        var usual = MeasurePeriod.Until(time.UkToday(), UsualMonths);
        var (from, to) = (MeasurePeriod.MonthOf(From) ?? usual.From, MeasurePeriod.MonthOf(To) ?? usual.To);
        if (from > to)
            (from, to) = (to, from);
        return to >= from.AddMonths(MeasurePeriod.MostMonths) ? new MeasurePeriod(to.AddMonths(1 - MeasurePeriod.MostMonths), to) : new MeasurePeriod(from, to);
    }

    private static string Text(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
