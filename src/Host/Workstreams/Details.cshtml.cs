using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Workstreams;

/// <summary>A workstream: what it is for, who uses it, on whose approval, and whose agreements do not cover it.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamShown)]
internal sealed class DetailsModel(
    WorkstreamQueries workstreams, WorkstreamPeople people, AuditQueries audit, IReadLog read) : PageModel
{
    private const int HistoryShown = 20;

    public WorkstreamView View { get; private set; } = null!;

    public WorkstreamUsers Users { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (await workstreams.FindAsync(key, cancellation) is not { } view)
            return NotFound();

        View = view;
        Users = await people.UsersOfAsync(view.Workstream, cancellation);
        var subject = WorkstreamService.SubjectOf(key);
        History = await audit.HistoryAsync(subject, CoreDeeds.WorkstreamHistory, HistoryShown, cancellation);
        read.Showed(subject);
        return Page();
    }
}
