using System.Globalization;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The quick note: what, when, who was there. One page, one save.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.Shown)]
internal sealed class NoteModel(CaseBarQueries bars, EntryService entries, Caller caller, TimeProvider time) : CaseScreen(bars)
{
    public static IReadOnlyList<Choice> Kinds { get; } =
        [.. Enum.GetValues<EntryKind>().Except([EntryKind.Report, EntryKind.Answer]).Select(k => new Choice(k.ToString(), k.Show()))];

    public static IReadOnlyList<Choice> Audiences { get; } =
        [.. Enum.GetValues<EntryAudience>().Select(a => new Choice(a.ToString(), a.Show()))];

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public EntryKind Kind { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    /// <summary>The time of day as entered: 14:05.</summary>
    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Present { get; set; }

    [BindProperty]
    public bool IsOpinion { get; set; }

    [BindProperty]
    public EntryAudience Audience { get; set; }

    /// <summary>To be marked OFFICIAL-SENSITIVE though the case is not.</summary>
    [BindProperty]
    public bool IsSensitive { get; set; }

    public bool MayMark => Bar.Holding.Marking < Marking.OfficialSensitive && caller.Handling >= Marking.OfficialSensitive;

    public void OnGet()
    {
        var now = UkTime.InUk(time.GetUtcNow().UtcDateTime);
        Day = DateOnly.FromDateTime(now);
        Time = now.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => entries.WriteAsync(CaseId, Entry(), cancellation))
            ? LocalRedirect($"/cases/{CaseId}")
            : Page();

    private NewEntry Entry()
    {
        var isTime = UkTime.TryReadClock(Time, out var at);
        new Rules()
            .Expect(Day is not null, "Day", "Enter the day it happened")
            .Expect(isTime, "Time", "Enter the time as hours and minutes, like 14:05").Check();
        return new NewEntry(Kind, Text ?? "", UkTime.FromUk(Day!.Value, at))
        {
            IsOpinion = IsOpinion,
            Present = Present ?? "",
            Audience = Audience,
            Marking = IsSensitive ? Marking.OfficialSensitive : null,
        };
    }
}
