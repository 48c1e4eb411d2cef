using System.Globalization;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>When it happened.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class WhenModel(IDrafts drafts, TimeProvider time) : ReportStep(drafts)
{
    [BindProperty]
    public DateOnly? Day { get; set; }

    /// <summary>The time of day as entered: 14:05.</summary>
    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public bool IsStillGoingOn { get; set; }

    protected override void Show(ReportDraft draft)
    {
        Day = draft.Day ?? time.UkToday();
        Time = draft.Time?.ToString("HH:mm", CultureInfo.InvariantCulture);
        IsStillGoingOn = draft.IsStillGoingOn;
    }

    protected override ReportDraft Answer(ReportDraft draft)
    {
        var isTime = UkTime.TryReadClock(Time, out var at);
        if (!isTime && !string.IsNullOrWhiteSpace(Time))
            ModelState.AddModelError(nameof(Time), "Enter the time as hours and minutes, like 14:05");
        return draft with { Day = Day, Time = isTime ? at : null, IsStillGoingOn = IsStillGoingOn };
    }

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.When(draft, time.UkToday());
}
