using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Emergencies;

/// <summary>Opens a case in an emergency, by its reference.</summary>
[SignedIn]
[RecordsNothing("An empty form. Opening is a deed of its own.")]
internal sealed class OpenModel(EmergencyService emergencies) : OpenScreen
{
    [BindProperty]
    public string? Reference { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        OpenedAsync(() => emergencies.OpenAsync(Reference, Reason, cancellation), nameof(Reference));
}
