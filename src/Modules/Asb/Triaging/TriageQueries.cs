using System.Linq.Expressions;
using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Repeats;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Triaging;

/// <summary>What waits in the inbox of the caller's agency, as far as they reach it.</summary>
internal sealed class TriageQueries(
    AsbDbContext asb, IncidentQueries incidents, RepeatQueries repeats, IColleagues colleagues, IReadLog read, Caller caller, TimeProvider time)
    : IScopedService
{
    public const int PageSize = 25;
    public const int MostCounted = 1_000;

    // As Triage.AwaitsContact.
    private static readonly Expression<Func<Triage, bool>> Owed = t => t.HasClock && t.ContactedAt == null && t.NoContactWhy == "";

    /// <summary>A page of the inbox, the most urgent first; one more than a page when others follow.</summary>
    public async Task<IReadOnlyList<TriageLine>> PageAsync(TriageView view, InboxPlace? after, CancellationToken cancellation)
    {
        var waiting = Waiting(view);
        if (after is { } place)
            waiting = waiting.Where(t => t.DueOn > place.DueOn || (t.DueOn == place.DueOn && t.ReceivedAt > place.ReceivedAt));
        var lines = await waiting.OrderBy(t => t.DueOn).ThenBy(t => t.ReceivedAt).Take(PageSize + 1).Select(t => new TriageLine
        {
            Id = t.Id,
            Type = t.Incident.Type.Parent == null ? t.Incident.Type.Name : t.Incident.Type.Parent.Name + ": " + t.Incident.Type.Name,
            Place = t.Incident.Place,
            PlaceKey = t.Incident.PlaceKey,
            Uprn = t.Incident.Uprn,
            HappenedAt = t.Incident.HappenedAt,
            ReceivedAt = t.ReceivedAt,
            State = t.State,
            Standard = t.Standard.Name,
            Contact = new ContactFacts(t.HasClock, t.DueOn, t.ContactedAt, t.NoContactWhy),
            OfficerId = t.OfficerId,
            WasDanger = t.Incident.WasDanger,
            IsHate = t.Incident.Hate != HateStrands.None,
        }).ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(IncidentService.SubjectOf(l.Id)));
        return await TellMoreAsync(lines, cancellation);
    }

    /// <summary>How many wait, how many of them are late, and how many the caller deals with; each at most <see cref="MostCounted"/> and one.</summary>
    public async Task<InboxCounts> CountsAsync(CancellationToken cancellation) => new(
        await CountAsync(TriageView.Agency, cancellation), await CountAsync(TriageView.Late, cancellation), await CountAsync(TriageView.Mine, cancellation));

    /// <summary>The reports that the caller deals with whose reporter is to be spoken to first today, or was to be; the most urgent first.</summary>
    public Task<IReadOnlyList<ContactOwed>> ContactsOfCallerAsync(int most, CancellationToken cancellation)
    {
        var today = time.UkToday();
        return OwedAsync(Waiting(TriageView.Mine).Where(t => t.DueOn <= today), most, cancellation);
    }

    /// <summary>Those that are late in the caller's agency, with some colleagues or with nobody yet; the latest first.</summary>
    public Task<IReadOnlyList<ContactOwed>> ContactsLateAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation) =>
        OwedAsync(Waiting(TriageView.Late).Where(t => t.OfficerId == null || colleagues.Contains(t.OfficerId.Value)), most, cancellation);

    /// <summary>What becomes of a report that the caller has been found to read.</summary>
    public Task<Triage> OfAsync(Guid incident, CancellationToken cancellation) => asb.Triages.AsNoTracking()
        .Include(t => t.Standard).Include(t => t.ClosingReason).SingleAsync(t => t.Id == incident, cancellation);

    private Task<int> CountAsync(TriageView view, CancellationToken cancellation) =>
        Waiting(view).OrderBy(t => t.DueOn).ThenBy(t => t.ReceivedAt).Select(t => t.Id).Take(MostCounted + 1).CountAsync(cancellation);

    private async Task<IReadOnlyList<ContactOwed>> OwedAsync(IQueryable<Triage> waiting, int most, CancellationToken cancellation)
    {
        var owed = await waiting.Where(Owed).OrderBy(t => t.DueOn).ThenBy(t => t.ReceivedAt).Take(most).Select(t => new ContactOwed(
            t.Id, t.Incident.Type.Parent == null ? t.Incident.Type.Name : t.Incident.Type.Parent.Name + ": " + t.Incident.Type.Name, t.Incident.Place, t.DueOn, t.OfficerId))
            .ToListAsync(cancellation);
        owed.ForEach(o => read.Showed(IncidentService.SubjectOf(o.Id)));
        return owed;
    }

    private IQueryable<Triage> Waiting(TriageView view)
    {
        var (user, agency, today, readable) = (caller.UserId, caller.OrganisationId, time.UkToday(), incidents.Readable());
        var waiting = asb.Triages.AsNoTracking().Where(t => t.IsWaiting && readable.Any(i => i.Id == t.Id));
        return view switch
        {
            TriageView.Mine => waiting.Where(t => t.OfficerId == user),
            TriageView.Late => waiting.Where(t => t.AgencyId == agency && t.DueOn < today).Where(Owed),
            _ => waiting.Where(t => t.AgencyId == agency),
        };
    }

    private async Task<IReadOnlyList<TriageLine>> TellMoreAsync(List<TriageLine> lines, CancellationToken cancellation)
    {
        var names = await colleagues.NamesAsync(lines.Select(l => l.OfficerId).OfType<Guid>(), cancellation);
        var found = await repeats.OfAsync([.. lines.Select(l => new Occurrence(l.Id, l.PlaceKey, l.Uprn, l.HappenedAt))], cancellation);
        return [.. lines.Select(l => l with { Officer = l.OfficerId is { } id ? names.GetValueOrDefault(id, "") : "", IsRepeat = found[l.Id].Count > 0 })];
    }
}

internal enum TriageView
{
    /// <summary>All that the caller's agency took.</summary>
    Agency,

    /// <summary>What the caller deals with.</summary>
    Mine,

    /// <summary>What the agency should have answered by now.</summary>
    Late,
}

/// <summary>Where a page of the inbox ends.</summary>
internal readonly record struct InboxPlace(DateOnly DueOn, DateTime ReceivedAt);

/// <param name="Waiting">In the agency's inbox.</param>
/// <param name="Late">Of those, late.</param>
/// <param name="Mine">The caller's own.</param>
internal sealed record InboxCounts(int Waiting, int Late, int Mine)
{
    public static string Show(int count) => count > TriageQueries.MostCounted ? "more than 1,000" : $"{count}";
}

/// <summary>A report in the inbox.</summary>
internal sealed record TriageLine
{
    public required Guid Id { get; init; }

    public required string Type { get; init; }

    public required string Place { get; init; }

    public required string PlaceKey { get; init; }

    public required string Uprn { get; init; }

    public required DateTime HappenedAt { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required TriageState State { get; init; }

    public required string Standard { get; init; }

    public required ContactFacts Contact { get; init; }

    public required Guid? OfficerId { get; init; }

    public required bool WasDanger { get; init; }

    public required bool IsHate { get; init; }

    /// <summary>Who deals with it; empty while nobody does.</summary>
    public string Officer { get; init; } = "";

    public bool IsRepeat { get; init; }
}
