using ECins.Licensing.Visits;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Licensing.Register;

/// <summary>Premises, and what was found on visits.</summary>
[OnRecord(typeof(Premises), Level.Read)]
[Records(LicensingDeeds.PremisesShown)]
internal sealed class DetailsModel(PremisesQueries queries) : PageModel
{
    public Premises Premises { get; private set; } = null!;

    public IReadOnlyList<Visit> Visits { get; private set; } = [];

    public async Task OnGetAsync(Guid id, CancellationToken cancellation)
    {
        Premises = (await queries.FindAsync(id, cancellation))!;
        Visits = await queries.VisitsAsync(id, cancellation);
    }
}
