using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using ECins.SharedKernel.Workstreams;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Workstreams;

/// <summary>Turns a workstream off, with a reason.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamShown)]
internal sealed class TurnOffModel(WorkstreamQueries workstreams, WorkstreamService service, IReadLog read) : ScreenModel
{
    public WorkstreamModule Module { get; private set; } = null!;

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (await LoadAsync(key, cancellation) is not { Status: not WorkstreamStatus.Off } workstream)
            return NotFound();

        Version = workstream.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancellation)
    {
        if (await LoadAsync(key, cancellation) is null)
            return NotFound();

        return await SavedAsync(() => service.TurnOffAsync(key, Reason, Version, cancellation))
            ? RedirectToPage("Details", new { key })
            : Page();
    }

    private async Task<Workstream?> LoadAsync(string key, CancellationToken cancellation)
    {
        var view = await workstreams.FindAsync(key, cancellation);
        if (view is null)
            return null;

        Module = view.Module;
        read.Showed(WorkstreamService.SubjectOf(key));
        return view.Workstream;
    }
}
