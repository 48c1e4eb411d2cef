using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Incidents;

/// <summary>The reports that the user may read, newest first.</summary>
[Needs(AsbPermissions.Report)]
[Records(AsbDeeds.IncidentsListed)]
internal sealed class IndexModel(IncidentQueries incidents) : PageModel
{
    public IReadOnlyList<IncidentLine> Lines { get; private set; } = [];

    public string? OlderHref { get; private set; }

    /// <summary>Only those recorded before: UTC ticks.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var before = Before is > 0 && Before < DateTime.MaxValue.Ticks ? new DateTime(Before.Value, DateTimeKind.Utc) : (DateTime?)null;
        var found = await incidents.PageAsync(before, cancellation);
        Lines = [.. found.Take(IncidentQueries.PageSize)];
        OlderHref = found.Count > Lines.Count ? $"/asb/incidents?before={Lines[^1].RecordedAt.Ticks}" : null;
    }
}
