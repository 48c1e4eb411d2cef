using System.Globalization;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.Schemes;

/// <summary>Changes when working days end and what is a repeat.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class EditModel(SettingsQueries settings, ReportSchemeService schemes) : ScreenModel
{
    /// <summary>As typed, so that what is no number survives to be corrected.</summary>
    [BindProperty]
    public string? RepeatTimes { get; set; }

    [BindProperty]
    public string? RepeatMonths { get; set; }

    [BindProperty]
    public string? ClosesAt { get; set; }

    [BindProperty]
    public string? UpdateEvery { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var scheme = await settings.SchemeAsync(cancellation);
        (RepeatTimes, RepeatMonths, ClosesAt, Version) = (Number(scheme.RepeatTimes), Number(scheme.RepeatMonths), Clock(scheme), scheme.Version);
        UpdateEvery = Number(scheme.UpdateEvery);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = new ReportSchemeForm(NumberOf(RepeatTimes), NumberOf(RepeatMonths), UkTime.TryReadClock(ClosesAt, out var closes) ? closes : null, NumberOf(UpdateEvery));
        return ModelState.IsValid && await SavedAsync(() => schemes.ChangeAsync(form, Version, cancellation)) ? Redirect("/asb") : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = await settings.SchemeAsync(HttpContext.RequestAborted);
        Version = BaseOn(now.Version);
        return
        [
            new("How many reports make a repeat", Number(now.RepeatTimes), RepeatTimes),
            new("Within how many months", Number(now.RepeatMonths), RepeatMonths),
            new("How often those harmed are told how their case stands", Number(now.UpdateEvery), UpdateEvery),
            new("When offices close", Clock(now), ClosesAt),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Clock(ReportScheme scheme) => scheme.ClosesAt.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static int? NumberOf(string? typed) => int.TryParse(typed, CultureInfo.InvariantCulture, out var number) ? number : null;
}
