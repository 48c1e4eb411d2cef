using System.Text;
using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Assessments.Wording;

/// <summary>Changes what an assessment asks: written here or loaded as a file, checked, and published with a reason.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[RecordsNothing("Shows the force area's own words, and nothing about anybody.")]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(ValueLengthLimit = MostBytes)]
internal sealed class ChangeModel(ModuleCatalog modules, AssessmentCatalog catalog, DefinitionService service) : DefinitionScreen(modules, catalog)
{
    // What stands on the form and a file beside it, each as long as one may be, in the signs that take most room.
    private const int MostBytes = 8 * AssessmentVersion.LongestText;

    private readonly AssessmentCatalog _catalog = catalog;

    public IReadOnlyList<string> Faults { get; private set; } = [];

    /// <summary>What it changes; <c>null</c> until it was checked and can be used.</summary>
    public IReadOnlyList<string>? Changes { get; private set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The version that it was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => (Text, Version) = (DefinitionFile.Write(Now), Number);

    /// <summary>Says what is wrong with it, or what it changes.</summary>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken cancellation)
    {
        await TakeFileAsync(cancellation);
        Check();
        foreach (var fault in Faults.Take(1))
            ModelState.AddModelError(nameof(Text), Faults.Count == 1 ? fault : $"{Faults.Count} things are wrong. They stand below");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await TakeFileAsync(cancellation);
        if (await SavedAsync(() => service.PublishAsync(Module.Key, Now.Key, Text, Reason, Version, cancellation)))
            return LocalRedirect(Path);

        Check();
        return Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var (number, now) = (await _catalog.FindAsync(Module.Key, Now.Key, HttpContext.RequestAborted))!.Value;
        Version = BaseOn(number);
        DefinitionService.FaultsOf(Now.Key, Text, out var mine);
        return [new("What yours changes of theirs", "", mine is null ? "" : string.Join("\n", DefinitionChanges.Between(now, mine)))];
    }

    private void Check()
    {
        Faults = DefinitionService.FaultsOf(Now.Key, Text, out var definition);
        Changes = Faults.Count == 0 ? DefinitionChanges.Between(Now, definition!) : null;
    }

    // A file stands in the place of what was on the form.
    private async Task TakeFileAsync(CancellationToken cancellation)
    {
        if (Upload is null)
            return;

        using var reader = new StreamReader(Upload.OpenReadStream(), Encoding.UTF8);
        Text = await reader.ReadToEndAsync(cancellation);
        ModelState.Remove(nameof(Text));
    }
}
