using ECins.Asb.Data;
using ECins.Asb.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Incidents;

/// <summary>Reports, as far as the caller reaches what they are held under.</summary>
internal sealed class IncidentQueries(AsbDbContext asb, IHoldings holdings, IReadLog read) : IScopedService
{
    public const int PageSize = 25;
    private const int MostAtPlace = 10;
    private const int MostOfThem = 100;

    /// <summary>A page of reports, those recorded last first; one more than a page when others follow.</summary>
    /// <param name="before">Only those recorded before (UTC).</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<IReadOnlyList<IncidentLine>> PageAsync(DateTime? before, CancellationToken cancellation) => LinesAsync(
        Readable().Where(i => before == null || i.RecordedAt < before).OrderByDescending(i => i.RecordedAt).Take(PageSize + 1),
        cancellation);

    /// <summary>The reports of a case, those that happened last first.</summary>
    public Task<IReadOnlyList<IncidentLine>> OfCaseAsync(Guid caseId, CancellationToken cancellation) => LinesAsync(
        Readable().Where(i => i.HoldingId == caseId).OrderByDescending(i => i.HappenedAt).Take(200), cancellation);

    /// <summary>The latest reports of the same place: so called, or of the same property.</summary>
    public Task<IReadOnlyList<IncidentLine>> AtPlaceAsync(string place, string uprn, Guid? except, CancellationToken cancellation)
    {
        var (key, property) = (Incident.KeyOf(place), Incident.UprnOf(uprn));
        return LinesAsync(
            Readable().Where(i => (i.PlaceKey == key || (property != "" && i.Uprn == property)) && i.Id != except).OrderByDescending(i => i.RecordedAt).Take(MostAtPlace),
            cancellation);
    }

    /// <summary>Some reports, those recorded last first; a hundred at most.</summary>
    public Task<IReadOnlyList<IncidentLine>> OfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) => ids.Count == 0
        ? Task.FromResult<IReadOnlyList<IncidentLine>>([])
        : LinesAsync(Readable().Where(i => ids.Contains(i.Id)).OrderByDescending(i => i.RecordedAt).Take(MostOfThem), cancellation);

    public Task<Incident?> FindAsync(Guid id, CancellationToken cancellation) =>
        Readable().Include(i => i.Type.Parent).Include(i => i.Holding).Include(i => i.People).SingleOrDefaultAsync(i => i.Id == id, cancellation);

    /// <summary>Those that the caller reads.</summary>
    public IQueryable<Incident> Readable()
    {
        var reached = asb.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        return asb.Incidents.AsNoTracking().Where(i => reached.Any(h => h.Id == i.HoldingId));
    }

    private async Task<IReadOnlyList<IncidentLine>> LinesAsync(
        IQueryable<Incident> incidents, CancellationToken cancellation)
    {
        var lines = await incidents
            .Select(i => new IncidentLine(
                i.Id, i.Type.Parent == null ? i.Type.Name : i.Type.Parent.Name + ": " + i.Type.Name, i.Place, i.HappenedAt, i.IsTimeKnown, i.RecordedAt,
                i.Triage.State, new ContactFacts(i.Triage.HasClock, i.Triage.DueOn, i.Triage.ContactedAt, i.Triage.NoContactWhy))
            {
                CaseId = i.Holding.Kind == Holding.CaseKind ? i.HoldingId : null,
            })
            .ToListAsync(cancellation);
        foreach (var line in lines)
        {
            read.Showed(IncidentService.SubjectOf(line.Id));
            if (line.CaseId is { } caseId)
                read.Showed(new Subject(Holding.CaseKind, caseId.ToString()));
        }

        return lines;
    }
}

/// <param name="Id">The incident.</param>
/// <param name="Type">What kind of behaviour, by name.</param>
/// <param name="Place">Where, as told.</param>
/// <param name="HappenedAt">When (UTC).</param>
/// <param name="IsTimeKnown">Whether more than the day is known.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="State">What becomes of it.</param>
/// <param name="Contact">Whether its reporter was spoken to.</param>
internal sealed record IncidentLine(
    Guid Id, string Type, string Place, DateTime HappenedAt, bool IsTimeKnown, DateTime RecordedAt, TriageState State, ContactFacts Contact)
{
    /// <summary>The case that it is in.</summary>
    public Guid? CaseId { get; init; }

    public string When => Incident.ShowWhen(HappenedAt, IsTimeKnown);
}
