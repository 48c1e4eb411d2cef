using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Problems;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Meetings.Agenda;

/// <summary>What stands on agendas, as far as the caller reads what it is of.</summary>
internal sealed class AgendaQueries(CoreDbContext core, Holdings holdings, AudienceQueries audiences, CurrentCaller caller, IReadLog read) : IScopedService
{
    /// <summary>More than a meeting can speak about.</summary>
    private const int Most = 200;

    /// <summary>A meeting's, in its order. They are counted as the caller sees them: what they may not read leaves no gap.</summary>
    public async Task<IReadOnlyList<ShownItem>> OfMeetingAsync(Guid meeting, CancellationToken cancellation) =>
        await ShownAsync(Read().Where(i => i.MeetingId == meeting).OrderBy(i => i.Place).ThenBy(i => i.Id), cancellation);

    /// <summary>What was said of a case or problem at meetings, the last first.</summary>
    public async Task<IReadOnlyList<ShownItem>> OfAsync(Guid held, CancellationToken cancellation) => await ShownAsync(
        Read().Where(i => i.HoldingId == held && i.Meeting.State != MeetingState.CalledOff).Where(i => i.Minutes != "").OrderByDescending(i => i.AddedAt).ThenBy(i => i.Id), cancellation);

    /// <summary>The tasks that an item led to, by date.</summary>
    public async Task<IReadOnlyList<InternalTask>> ActionsAsync(Guid item, CancellationToken cancellation) => await core.Set<InternalTask>().AsNoTracking()
        .Include(t => t.Doer).Include(t => t.About!.Profile).Where(t => t.AgendaItemId == item).OrderBy(t => t.DueOn).Take(Most).ToListAsync(cancellation);

    /// <summary>Of some people, who cannot read each of some items.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Reader>>> WithoutAsync(
        IReadOnlyList<ShownItem> items, IReadOnlyList<Reader> people, CancellationToken cancellation)
    {
        var held = await holdings.FindAsync([.. items.Select(i => i.Item.HoldingId).Distinct()], cancellation);
        var audience = await audiences.OfAsync(held, cancellation);
        return items.ToDictionary(
            i => i.Item.Id,
            IReadOnlyList<Reader> (i) => [.. people.Where(p => !audience[i.Item.HoldingId].Readers.Any(r => r.UserId == p.UserId && r.Level >= Level.Read))]);
    }

    private IQueryable<AgendaItem> Read()
    {
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        return core.Set<AgendaItem>().AsNoTracking().Where(i => i.TakenOffAt == null && reads.Any(h => h.Id == i.HoldingId));
    }

    private async Task<IReadOnlyList<ShownItem>> ShownAsync(IQueryable<AgendaItem> items, CancellationToken cancellation)
    {
        var found = await items.Take(Most).Include(i => i.Holding).Include(i => i.Meeting.Group).Include(i => i.AddedBy.Organisation).Include(i => i.MinutedBy).ToListAsync(cancellation);
        var ids = found.ConvertAll(i => i.Id);
        var readable = await core.Set<AgendaItem>().Where(i => ids.Contains(i.Id)).Where(AgendaItem.IsReadableBy(caller.Value.UserId)).Select(i => i.Id).ToListAsync(cancellation);
        var of = await NamedAsync(found, cancellation);
        found.ForEach(i => read.Showed(new Subject(i.Holding.Kind, i.HoldingId.ToString())));
        foreach (var withheld in found.Where(i => !readable.Contains(i.Id)))
            withheld.Minutes = "";
        return [.. found.Select((i, at) => new ShownItem(i, at + 1, of.GetValueOrDefault(i.HoldingId), readable.Contains(i.Id)))];
    }

    private async Task<Dictionary<Guid, AgendaSubject>> NamedAsync(List<AgendaItem> items, CancellationToken cancellation)
    {
        var ids = items.ConvertAll(i => i.HoldingId);
        var cases = await core.Set<Case>().Where(c => ids.Contains(c.Id))
            .Select(c => new AgendaSubject(c.Id, c.Title, c.Reference, Holding.CaseKind)).ToListAsync(cancellation);
        var problems = await core.Set<Problem>().Where(p => ids.Contains(p.Id))
            .Select(p => new AgendaSubject(p.Id, p.Title, p.Reference, Problem.HeldKind)).ToListAsync(cancellation);
        return cases.Concat(problems).ToDictionary(s => s.Id);
    }
}

/// <param name="Item">Without its minutes where the caller may not read them.</param>
/// <param name="Number">Its number, of what the caller sees.</param>
/// <param name="Of">The case or problem that it is of; <c>null</c> for the group's own business.</param>
/// <param name="MayReadMinutes">The caller may read its minutes, if it has any.</param>
internal sealed record ShownItem(AgendaItem Item, int Number, AgendaSubject? Of, bool MayReadMinutes)
{
    public string Path => $"/meetings/{Item.MeetingId}/items/{Item.Id}";
}

/// <param name="Id">The case or problem.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Reference">What people call it by.</param>
/// <param name="Kind">Which of the two.</param>
internal sealed record AgendaSubject(Guid Id, string Title, string Reference, string Kind)
{
    public HeldPlace Place => HeldPlace.Of(Kind, Id);
}
