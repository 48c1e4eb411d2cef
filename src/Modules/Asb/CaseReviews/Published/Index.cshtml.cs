using System.Globalization;
using ECins.Asb.Settings.CaseReviews;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.CaseReviews.Published;

/// <summary>The counts that are published every year.</summary>
[Needs(AsbPermissions.ReadGuidance)]
[RecordsNothing("Shows numbers that the law has published, and nothing about anybody.")]
internal sealed class IndexModel(PublishedQueries published, CaseReviewRulesService rules) : PageModel
{
    public static IReadOnlyList<string> Headings { get; } =
        ["Year", "Requests", "Threshold not met", "Reviews carried out", "Reviews with recommendations"];

    public IReadOnlyList<PublishedYear> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Years = await published.YearsAsync((await rules.ReadAsync(cancellation)).Year, cancellation);

    public async Task<IActionResult> OnGetTableAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        return SheetFile.Of("asb-case-reviews.csv", [Headings, .. Years.Select(Row)]);
    }

    private static IReadOnlyList<string> Row(PublishedYear year) =>
        [year.Name, Text(year.Requested), Text(year.NotMet), Text(year.Held), Text(year.Recommending)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
