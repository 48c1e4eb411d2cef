using ECins.Host.Composition;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Problems;

/// <summary>Opens a problem. For those who work a workstream.</summary>
[SignedIn]
[RecordsNothing("An empty form; opening is recorded.")]
internal sealed class AddModel(ProblemService service, ModuleCatalog catalog, Caller caller) : ScreenModel
{
    public IReadOnlyList<Choice> Workstreams => catalog.ChoicesOf(caller);

    [BindProperty]
    public string? Workstream { get; set; }

    [BindProperty]
    public ProblemAim Part { get; set; } = new();

    public IActionResult OnGet() => Workstreams.Count == 0 ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Workstreams.Count == 0)
            return NotFound();

        if (Workstreams.Chosen(Workstream) is not { } workstream)
        {
            ModelState.AddModelError(nameof(Workstream), "Select the workstream that it is for");
            return Page();
        }

        var problem = Guid.Empty;
        return ModelState.IsValid && await SavedAsync(async () => problem = await service.OpenAsync(workstream, Part, Marking.Official, cancellation))
            ? LocalRedirect($"/problems/{problem}")
            : Page();
    }
}
