using System.Globalization;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Notices;

/// <summary>How often the user gets mail about what concerns them, and when not.</summary>
[SignedIn]
[RecordsNothing("Shows the signed-in user what they set themselves.")]
internal sealed class SettingsModel(NoticeService service) : ScreenModel
{
    public static IReadOnlyList<Choice> Paces { get; } =
    [
        new(nameof(MailPace.AtOnce), "At once", "A mail for each"),
        new(nameof(MailPace.EveryHour), "Every hour", "One mail of all since the last"),
        new(nameof(MailPace.EveryDay), "Every day"),
        new(nameof(MailPace.EveryWeek), "Every Monday"),
        new(nameof(MailPace.OnlyUrgent), "Only what is urgent"),
    ];

    public static IReadOnlyList<Choice> Hours { get; } =
        [.. Enumerable.Range(0, 24).Select(h => new Choice(h.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{h:00}:00")))];

    [BindProperty]
    public MailPace? Pace { get; set; }

    [BindProperty]
    public int? Hour { get; set; }

    [BindProperty]
    public int? QuietFrom { get; set; }

    [BindProperty]
    public int? QuietUntil { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var settings = await service.SettingsAsync(cancellation);
        (Pace, Hour, QuietFrom, QuietUntil) = (settings.Pace, settings.Hour, settings.QuietFrom, settings.QuietUntil);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(new NoticeForm(Pace, Hour, QuietFrom, QuietUntil), cancellation))
            ? LocalRedirect("/account")
            : Page();
}
