using ECins.Asb.Powers;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.Ladders;

/// <summary>Changes what a power of the ladder asks for, or retires it.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class ChangeModel(PowerQueries powers, LadderService ladder) : TermsScreen(powers)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    protected override Guid Self => Id;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await Powers.TypeAsync(Id, cancellation) is not { } type)
            return NotFound();

        (Form, Version) = (TermsForm.Of(type), type.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => ladder.ChangeAsync(Id, Form, Version, cancellation)) ? Redirect("/asb/settings/powers") : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await Powers.TypeAsync(Id, HttpContext.RequestAborted))!;
        Version = BaseOn(now.Version);
        return [.. TermsDifferences.Between(TermsForm.Of(now), Form)];
    }
}
