using ECins.Asb.Data;
using ECins.Asb.Settings;
using ECins.Asb.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Progress;

/// <summary>How far cases have come, and when what is owed next is due.</summary>
internal sealed class ProgressQueries(AsbDbContext asb, ICaseClosings closings, SettingsQueries settings, ContactClock clock) : IScopedService
{
    private const int Most = 200;

    /// <summary>Of a case; <c>null</c> where the caller does not read it.</summary>
    public async Task<CaseProgress?> OfAsync(Guid caseId, CancellationToken cancellation)
    {
        if (await closings.OfAsync(caseId, cancellation) is not { } life)
            return null;

        var steps = await asb.Set<CaseStep>().AsNoTracking().Where(s => s.HoldingId == caseId).OrderByDescending(s => s.At).Take(Most).ToListAsync(cancellation);
        steps.Reverse();
        return new CaseProgress(life, steps);
    }

    /// <summary>
    /// The last day for an action plan (UK date): as the most urgent report of the case asks for, counted from when the case was
    /// opened, or opened again.
    /// </summary>
    public async Task<DateOnly> PlanDueOnAsync(Guid caseId, CaseProgress progress, CancellationToken cancellation)
    {
        var standards = await settings.ResponseStandardsAsync(cancellation);
        var urgent = await asb.Incidents.Where(i => i.HoldingId == caseId).Select(i => (int?)i.Triage.Standard.Rank).MinAsync(cancellation);
        var standard = standards.FirstOrDefault(s => s.Rank == urgent) ?? standards[^1];
        return clock.DueOn(progress.Since, standard.PlanWorkingDays, (await settings.SchemeAsync(cancellation)).ClosesAt);
    }
}
