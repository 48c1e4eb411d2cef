using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Settings.ResponseStandards;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Triaging;

/// <summary>
/// Puts new reports into their agency's inbox. Until somebody triages one, its clock runs by the standard that its own answers
/// suggest: by the urgent one for all, danger would not stand out and soon nobody would believe the clock; by the longest, a
/// report of hate could wait a week for somebody to open it.
/// </summary>
internal sealed class TriageStart(AsbDbContext asb, ContactClock clock) : IScopedService
{
    // Asked once for as many reports as one unit of work keeps.
    private (IReadOnlyList<ResponseStandard> Standards, TimeOnly ClosesAt)? _scheme;

    /// <summary>Inside a unit of work.</summary>
    /// <param name="incident">The report, about to be saved.</param>
    /// <param name="agency">The agency that took it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Triage> BeginAsync(Incident incident, Guid agency, CancellationToken cancellation)
    {
        var (standards, closesAt) = _scheme ??= await SchemeAsync(cancellation);
        var standard = Suggested(incident, standards, isRepeat: false);
        var triage = new Triage
        {
            Id = incident.Id,
            AgencyId = agency,
            ReceivedAt = incident.RecordedAt,
            StandardId = standard.Id,
            DueOn = clock.DueOn(incident.RecordedAt, standard.WorkingDays, closesAt),
            HasClock = incident.Reporter != ReporterKind.Anonymous,
        };
        asb.Add(triage);
        return triage;
    }

    private async Task<(IReadOnlyList<ResponseStandard> Standards, TimeOnly ClosesAt)> SchemeAsync(CancellationToken cancellation) => (
        await asb.ResponseStandards.AsNoTracking().OrderBy(s => s.Rank).ToListAsync(cancellation),
        (await asb.Schemes.AsNoTracking().SingleAsync(cancellation)).ClosesAt);

    /// <summary>What the answers speak for; a person decides.</summary>
    /// <param name="incident">The report.</param>
    /// <param name="standards">From the most to the least urgent.</param>
    /// <param name="isRepeat">The like was reported again and again, as far as whoever decides reads it.</param>
    public static ResponseStandard Suggested(Incident incident, IReadOnlyList<ResponseStandard> standards, bool isRepeat) =>
        incident.WasDanger || incident.Hate != HateStrands.None ? standards[0]
        : isRepeat || incident.Crime is CrimeView.MayBe or CrimeView.Recorded ? standards[Math.Min(1, standards.Count - 1)]
        : standards[^1];

    /// <summary>Why that is suggested.</summary>
    public static string WhySuggested(Incident incident, bool isRepeat) => incident switch
    {
        { WasDanger: true } => "somebody was in danger",
        { Hate: not HateStrands.None } => "it is thought to be hate",
        { Crime: CrimeView.MayBe or CrimeView.Recorded } => "it could be a crime",
        _ when isRepeat => "it is a repeat",
        _ => "nothing in the report speaks for more",
    };
}
