using ECins.Host.Cases.Requests;
using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Oversight;

/// <summary>A refusal that was challenged: it stands, or goes back to the owner.</summary>
[Needs(CorePermissions.JudgeSharing)]
[Records(RequestDeeds.Shown)]
internal sealed class ChallengeModel(OversightQueries oversight, RequestDecisions decisions) : ScreenModel
{
    public OverseenRequest Line { get; private set; } = null!;

    public static IReadOnlyList<Choice> Answers { get; } =
    [
        new("true", "The refusal stands"),
        new("false", "It goes back to the owner, to be decided again"),
    ];

    [BindProperty]
    public bool? Stands { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Version = Line.Request.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return await SavedAsync(() => decisions.RuleAsync(id, Stands, Words, Version, cancellation)) ? LocalRedirect("/oversight") : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await oversight.FindChallengedAsync(id, cancellation) is not { } line)
            return false;

        Line = line;
        return true;
    }
}
