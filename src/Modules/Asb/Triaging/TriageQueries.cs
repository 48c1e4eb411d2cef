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

    /// <summary>
    /// A page of the inbox, those first whose reporter is still to be spoken to, the most urgent of them foremost; one more than a page
    /// when others follow.
    /// </summary>
    public async Task<IReadOnlyList<TriageLine>> PageAsync(TriageView view, InboxPlace? after, CancellationToken cancellation)
    {
        var waiting = Waiting(view);
        if (after is { } place)
        {
            waiting = waiting.Where(w => w.IsOwed != place.IsOwed
                ? place.IsOwed
                : w.Of.DueOn > place.DueOn || (w.Of.DueOn == place.DueOn && w.Of.ReceivedAt > place.ReceivedAt));
        }

        var lines = await waiting.OrderByDescending(w => w.IsOwed).ThenBy(w => w.Of.DueOn).ThenBy(w => w.Of.ReceivedAt).Take(PageSize + 1).Select(w => new TriageLine
        {
            Id = w.Of.Id,
            Type = w.Of.Incident.Type.Parent == null ? w.Of.Incident.Type.Name : w.Of.Incident.Type.Parent.Name + ": " + w.Of.Incident.Type.Name,
            Place = w.Of.Incident.Place,
            PlaceKey = w.Of.Incident.PlaceKey,
            Uprn = w.Of.Incident.Uprn,
            HappenedAt = w.Of.Incident.HappenedAt,
            ReceivedAt = w.Of.ReceivedAt,
            State = w.Of.State,
            Standard = w.Of.Standard.Name,
            Contact = new ContactFacts(w.Of.HasClock, w.Of.DueOn, w.Of.ContactedAt, w.Of.NoContactWhy),
            OfficerId = w.Of.OfficerId,
            WasDanger = w.Of.Incident.WasDanger,
            IsHate = w.Of.Incident.Hate != HateStrands.None,
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
        return OwedAsync(Waiting(TriageView.Mine).Where(w => w.Of.DueOn <= today), most, cancellation);
    }

    /// <summary>Those that are late in the caller's agency, with some colleagues or with nobody yet; the latest first.</summary>
    public Task<IReadOnlyList<ContactOwed>> ContactsLateAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation) =>
        OwedAsync(Waiting(TriageView.Late).Where(w => w.Of.OfficerId == null || colleagues.Contains(w.Of.OfficerId.Value)), most, cancellation);

    /// <summary>What becomes of a report that the caller has been found to read.</summary>
    public Task<Triage> OfAsync(Guid incident, CancellationToken cancellation) => asb.Triages.AsNoTracking()
        .Include(t => t.Standard).Include(t => t.ClosingReason).SingleAsync(t => t.Id == incident, cancellation);

    private Task<int> CountAsync(TriageView view, CancellationToken cancellation) =>
        Waiting(view).OrderBy(w => w.Of.DueOn).ThenBy(w => w.Of.ReceivedAt).Select(w => w.Of.Id).Take(MostCounted + 1).CountAsync(cancellation);

    private async Task<IReadOnlyList<ContactOwed>> OwedAsync(IQueryable<InInbox> waiting, int most, CancellationToken cancellation)
    {
        var owed = await waiting.Where(w => w.IsOwed).OrderBy(w => w.Of.DueOn).ThenBy(w => w.Of.ReceivedAt).Take(most).Select(w => new ContactOwed(
            w.Of.Id, w.Of.Incident.Type.Parent == null ? w.Of.Incident.Type.Name : w.Of.Incident.Type.Parent.Name + ": " + w.Of.Incident.Type.Name, w.Of.Incident.Place,
            w.Of.DueOn, w.Of.OfficerId))
            .ToListAsync(cancellation);
        owed.ForEach(o => read.Showed(IncidentService.SubjectOf(o.Id)));
        return owed;
    }

    private IQueryable<InInbox> Waiting(TriageView view)
    {
        var (user, agency, today, readable) = (caller.UserId, caller.OrganisationId, time.UkToday(), incidents.Readable());
        var waiting = asb.Triages.AsNoTracking().Where(t => t.IsWaiting && readable.Any(i => i.Id == t.Id && i.Holding.IsOpen))
            .Select(t => new InInbox { Of = t, IsOwed = t.HasClock && t.ContactedAt == null && t.NoContactWhy == "" });
        return view switch
        {
            TriageView.Mine => waiting.Where(w => w.Of.OfficerId == user),
            TriageView.Late => waiting.Where(w => w.Of.AgencyId == agency && w.Of.DueOn < today && w.IsOwed),
            _ => waiting.Where(w => w.Of.AgencyId == agency),
        };
    }

    private async Task<IReadOnlyList<TriageLine>> TellMoreAsync(List<TriageLine> lines, CancellationToken cancellation)
    {
        var names = await colleagues.NamesAsync(lines.Select(l => l.OfficerId).OfType<Guid>(), cancellation);
        var found = await repeats.OfAsync([.. lines.Select(l => new Occurrence(l.Id, l.PlaceKey, l.Uprn, l.HappenedAt))], cancellation);
        return [.. lines.Select(l => l with { Officer = l.OfficerId is { } id ? names.GetValueOrDefault(id, "") : "", IsRepeat = found[l.Id].Count > 0 })];
    }

    private sealed class InInbox
    {
        public required Triage Of { get; init; }

        /// <summary>As <see cref="Triage.AwaitsContact"/>.</summary>
        public required bool IsOwed { get; init; }
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
/// <param name="IsOwed">Its reporter is still to be spoken to.</param>
/// <param name="DueOn">The last day for that (UK date).</param>
/// <param name="ReceivedAt">When it came (UTC).</param>
internal readonly record struct InboxPlace(bool IsOwed, DateOnly DueOn, DateTime ReceivedAt);

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
