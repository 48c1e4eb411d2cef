using System.Globalization;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>When it happened.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class WhenModel(IDrafts drafts, TimeProvider time) : ReportStep(drafts)
{
    public static IReadOnlyList<Choice> Spans { get; } = [.. Enum.GetValues<HowLong>().Select(h => new Choice(h.ToString(), h.Show()))];

    [BindProperty]
    public DateOnly? Day { get; set; }

    /// <summary>The time of day as entered: 14:05.</summary>
    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public bool IsStillGoingOn { get; set; }

    [BindProperty]
    public HowLong? HowLong { get; set; }

    protected override void Show(ReportDraft draft)
    {
        Day = draft.Day ?? time.UkToday();
        Time = draft.Time?.ToString("HH:mm", CultureInfo.InvariantCulture);
        (IsStillGoingOn, HowLong) = (draft.IsStillGoingOn, draft.HowLong);
    }

    protected override ReportDraft Answer(ReportDraft draft)
    {
        var isTime = UkTime.TryReadClock(Time, out var at);
        if (!isTime && !string.IsNullOrWhiteSpace(Time))
            ModelState.AddModelError(nameof(Time), "Enter the time as hours and minutes, like 14:05");
        return draft with { Day = Day, Time = isTime ? at : null, IsStillGoingOn = IsStillGoingOn, HowLong = HowLong };
    }

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.When(draft, time.GetUtcNow().UtcDateTime);
}
