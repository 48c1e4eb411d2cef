using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Outside.Languages;

/// <summary>Adds a language for people without an account.</summary>
[Needs(CorePermissions.ManageTemplates)]
[RecordsNothing("An empty form; adding is recorded.")]
internal sealed class AddModel(OutsideLanguages service) : ScreenModel
{
    public static IReadOnlyList<Choice> Languages { get; } = [.. LanguageTags.All.Select(l => new Choice(l.Name, l.EnglishName))];

    [BindProperty]
    public string? Tag { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.AddAsync(Tag, cancellation))
            ? LocalRedirect($"/task-languages/{Tag}")
            : Page();
}
