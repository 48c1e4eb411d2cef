using ECins.Asb.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Incidents;

/// <summary>The reports of a case.</summary>
[OnCase(Level.Read)]
[Records(AsbDeeds.IncidentsListed)]
internal sealed class OfCaseModel(IncidentQueries incidents, ContactClock clock, TimeProvider time) : PageModel
{
    public ContactClock Clock => clock;

    public DateOnly Today => time.UkToday();

    public IReadOnlyList<IncidentLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(Guid caseId, CancellationToken cancellation) =>
        Lines = await incidents.OfCaseAsync(caseId, cancellation);
}
