using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Emergencies;

/// <summary>The data sharing manager decides whether a case was rightly opened in an emergency.</summary>
[Needs(CorePermissions.JudgeSharing)]
[Records(EmergencyDeeds.Shown)]
internal sealed class JudgeModel(EmergencyQueries queries, EmergencyService emergencies) : ScreenModel
{
    public EmergencyLine Line { get; private set; } = null!;

    [BindProperty]
    public bool? WasRight { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return await SavedAsync(() => emergencies.JudgeAsync(id, WasRight, Words, cancellation)) ? LocalRedirect("/oversight") : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await queries.FindToJudgeAsync(id, cancellation) is not { } line)
            return false;

        Line = line;
        return true;
    }
}
