using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.Lists;

/// <summary>Adds to a list.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("An empty form.")]
internal sealed class AddModel(ListService lists) : ScreenModel
{
    [FromRoute]
    public ListKind List { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public IActionResult OnGet() => IsList ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !IsList ? NotFound()
        : ModelState.IsValid && await SavedAsync(() => lists.AddAsync(List, Name, cancellation)) ? Redirect("/asb/settings/lists")
        : Page();

    private bool IsList => Enum.IsDefined(List) && ModelState.GetFieldValidationState(nameof(List)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid;
}
