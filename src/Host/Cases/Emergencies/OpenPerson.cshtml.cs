using ECins.Host.Cases.People;
using ECins.Host.Cases.Requests;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Emergencies;

/// <summary>Opens, in an emergency, a case that the index told of.</summary>
[OnIndex(typeof(Profile))]
[Records(RequestDeeds.HoldingShown)]
internal sealed class OpenPersonModel(RequestQueries queries, EmergencyService emergencies) : OpenScreen
{
    public HeldBy Held { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellation) => Held = await queries.HeldByAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        Held = await queries.HeldByAsync(id, cancellation);
        return await OpenedAsync(() => emergencies.OpenAsync(id, Reason, cancellation), nameof(Reason));
    }
}
