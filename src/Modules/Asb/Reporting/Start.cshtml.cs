using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Reporting;

/// <summary>Begins a report, or goes on with the one begun.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows only whether the user has begun a report.")]
internal sealed class StartModel(IDrafts drafts, TimeProvider time) : PageModel
{
    /// <summary>The first question still open; the check page when none is.</summary>
    public string Next { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await drafts.FindAsync<ReportDraft>(ReportDraft.Name, cancellation) is not { } draft)
            return LocalRedirect(ReportJourney.First);

        Next = ReportJourney.PathOf(ReportRules.Open(draft, time.GetUtcNow().UtcDateTime).FirstOrDefault("check"));
        return Page();
    }

    /// <summary>Drops what was begun.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await drafts.KeepAsync(ReportDraft.Name, new ReportDraft(), cancellation);
        return LocalRedirect(ReportJourney.First);
    }
}
