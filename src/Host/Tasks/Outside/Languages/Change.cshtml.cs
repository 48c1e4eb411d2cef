using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Outside.Languages;

/// <summary>What people without an account read in a language.</summary>
[Needs(CorePermissions.ManageTemplates)]
[RecordsNothing("Shows the force area's own words, and nothing about anybody.")]
internal sealed class ChangeModel(OutsideLanguages service) : ScreenModel
{
    public string Tag { get; private set; } = "";

    /// <summary>By the phrase's name.</summary>
    [BindProperty]
    public Dictionary<string, string?> Texts { get; set; } = [];

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(string language, CancellationToken cancellation)
    {
        if (await service.FindAsync(language, cancellation) is not { } found)
            return NotFound();

        (Tag, Version) = (found.Tag, found.Version);
        Texts = Enum.GetValues<OutsidePhrase>().ToDictionary(p => p.ToString(), p => found.Phrases.Find(f => f.Phrase == p)?.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string language, CancellationToken cancellation)
    {
        if (await service.FindAsync(language, cancellation) is null)
            return NotFound();

        Tag = language;
        Texts = Enum.GetNames<OutsidePhrase>().ToDictionary(p => p, p => Texts.GetValueOrDefault(p));
        var texts = Texts.ToDictionary(t => Enum.Parse<OutsidePhrase>(t.Key), t => t.Value?.Trim() ?? "");
        return ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(language, texts, Version, cancellation))
            ? LocalRedirect("/task-templates")
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await service.FindAsync(Tag, HttpContext.RequestAborted))!;
        Version = BaseOn(now.Version);
        return
        [
            .. Enum.GetValues<OutsidePhrase>().Select(p =>
                new Difference(OutsideEnglish.Phrases[p], now.Phrases.Find(f => f.Phrase == p)?.Text ?? "", Texts[p.ToString()] ?? "")),
        ];
    }
}
