using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Emergencies;

/// <summary>Whoever opened a case in an emergency says why it was right.</summary>
[SignedIn]
[Records(EmergencyDeeds.Shown)]
internal sealed class JustifyModel(EmergencyQueries queries, EmergencyService emergencies) : ScreenModel
{
    public EmergencyLine Line { get; private set; } = null!;

    [BindProperty]
    public string? Words { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return await SavedAsync(() => emergencies.JustifyAsync(id, Words, cancellation)) ? LocalRedirect("/") : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await queries.FindMineAsync(id, cancellation) is not { Access.JustifiedAt: null } line)
            return false;

        Line = line;
        return true;
    }
}
