using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Problems;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Meetings.Agenda;

/// <summary>
/// Says what a meeting is about and what was said. A member puts cases and problems on it that they contribute to; who manages the group orders
/// it, and writes the minutes of what they contribute to.
/// </summary>
internal sealed class AgendaService(
    CoreDbContext core, Holdings holdings, MeetingService meetings, InternalTaskService tasks, IUnitOfWork unitOfWork, CurrentCaller caller,
    TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task AddAsync(Guid meetingId, AgendaForm form, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            new Deed(MeetingDeeds.ItemAdded),
            async unit =>
            {
                var (meeting, group) = await meetings.DemandAcceptedAsync(meetingId, unit, cancellation);
                if (!meeting.IsOpen)
                    throw new RefusedException("The meeting is over.");

                var holding = form.Concern == Concern.Business ? group : await OfAsync(form.Reference!.Trim().ToUpperInvariant(), cancellation);
                var last = await Standing(meetingId).MaxAsync(i => (int?)i.Place, cancellation) ?? 0;
                core.Add(New(meeting, holding.Id, form.Concern!.Value, form.Topic!.Trim(), last + 1));
                unit.About(new Subject(holding.Kind, holding.Id.ToString()));
            },
            cancellation);
    }

    /// <summary>Puts it before the one above it that the caller sees, or after the one below.</summary>
    public Task MoveAsync(Guid meetingId, Guid id, bool isUp, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.ItemMoved),
        async unit =>
        {
            await meetings.DemandOpenAsync(meetingId, unit, cancellation);
            var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
            var items = await Standing(meetingId).Where(i => reads.Any(h => h.Id == i.HoldingId)).OrderBy(i => i.Place).ThenBy(i => i.Id).ToListAsync(cancellation);
            var at = items.FindIndex(i => i.Id == id);
            var other = at + (isUp ? -1 : 1);
            if (at < 0)
                throw new RefusedException("Is not on this agenda.");
            if (other >= 0 && other < items.Count)
                (items[at].Place, items[other].Place) = (items[other].Place, items[at].Place);
        },
        cancellation);

    /// <summary>For who put it there, and for who manages the group.</summary>
    public Task TakeOffAsync(Guid meetingId, Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.ItemTakenOff),
        async unit =>
        {
            var (meeting, group) = await meetings.DemandAcceptedAsync(meetingId, unit, cancellation);
            var (item, _) = await DemandAsync(meetingId, id, Level.Read, unit, cancellation);
            if (!meeting.IsOpen || (item.AddedById != caller.Value.UserId && holdings.Rule.LevelOf(group) < Level.Manage))
                throw new RefusedException("Is not theirs to take off.");
            new Rules().Expect(item.Minutes.Length == 0, "", "It has minutes already, so it stays").Check();
            item.TakenOffAt = Now;
        },
        cancellation);

    public Task MinuteAsync(Guid meetingId, Guid id, string? minutes, bool isRestricted, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(minutes, AgendaItem.LongestMinutes, "Words", "Enter what was said and decided").Check();
        return unitOfWork.WriteAsync(
            new Deed(MeetingDeeds.Minuted),
            async unit =>
            {
                var item = await DemandMinutedAsync(meetingId, id, unit, cancellation);
                core.Entry(item).ExpectVersion(version);
                (item.Minutes, item.IsRestricted, item.MinutedById) = (minutes!.Trim(), isRestricted, caller.Value.UserId);
            },
            cancellation);
    }

    /// <summary>Asks somebody to do what the meeting decided: an ordinary task of what the item is of.</summary>
    public Task<Guid> AskAsync(Guid meetingId, Guid id, InternalTaskForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            new Deed(InternalTaskDeeds.Asked),
            async unit => await tasks.AskAsync(await DemandMinutedAsync(meetingId, id, unit, cancellation), form, unit, cancellation),
            cancellation);
    }

    /// <summary>Moves what cannot wait to a tactical meeting of its own, within two days.</summary>
    /// <returns>The tactical meeting.</returns>
    public Task<Guid> ToTacticalAsync(Guid meetingId, Guid id, MeetingForm form, IReadOnlyCollection<Guid> users, CancellationToken cancellation)
    {
        form.Check(Now, Meeting.TacticalWithin);
        new Rules().Expect(users.Count > 0, "Asked", "Select who is asked").Check();
        return unitOfWork.WriteAsync(
            new Deed(MeetingDeeds.CalledTactical),
            async unit =>
            {
                var item = await DemandMinutedAsync(meetingId, id, unit, cancellation);
                var (meeting, group) = await meetings.DemandOpenAsync(meetingId, unit, cancellation);
                new Rules()
                    .Expect(item.MovedToId is null, "", "It was moved to a tactical meeting already")
                    .Expect(users.All(u => meeting.Attendances.Exists(a => a.UserId == u)), "Asked", "Select those who are asked to this meeting")
                    .Check();
                var tactical = await meetings.CallTacticalAsync(meeting.Group, group, form, users, unit, cancellation);
                core.Add(New(tactical, item.HoldingId, item.Concern, item.Topic, 1));
                item.MovedToId = tactical.Id;
                return tactical.Id;
            },
            cancellation);
    }

    private async Task<AgendaItem> DemandMinutedAsync(Guid meetingId, Guid id, IUnit unit, CancellationToken cancellation)
    {
        await meetings.DemandOpenAsync(meetingId, unit, cancellation);
        await meetings.DemandAcceptedAsync(meetingId, unit, cancellation);
        var (item, holding) = await DemandAsync(meetingId, id, Level.Contribute, unit, cancellation);
        if (!await Standing(meetingId).Where(AgendaItem.IsReadableBy(caller.Value.UserId)).AnyAsync(i => i.Id == id, cancellation))
            throw new RefusedException("Its minutes are for those who were there.");

        holdings.Touch(holding);
        return item;
    }

    private async Task<(AgendaItem Item, Holding Holding)> DemandAsync(Guid meetingId, Guid id, Level level, IUnit unit, CancellationToken cancellation)
    {
        var item = await Standing(meetingId).SingleOrDefaultAsync(i => i.Id == id, cancellation) ?? throw new RefusedException("Is not on this agenda.");
        var holding = await holdings.DemandAsync(item.HoldingId, level, cancellation);
        unit.About(new Subject(holding.Kind, holding.Id.ToString()));
        return (item, holding);
    }

    // What they do not contribute to and what is not there are answered alike.
    private async Task<Holding> OfAsync(string reference, CancellationToken cancellation)
    {
        var writes = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute)).Where(h => h.IsOpen);
        var named = core.Set<Case>().Where(c => c.Reference == reference).Select(c => c.Id)
            .Concat(core.Set<Problem>().Where(p => p.Reference == reference).Select(p => p.Id));
        var found = await writes.Where(h => named.Contains(h.Id)).Select(h => (Guid?)h.Id).SingleOrDefaultAsync(cancellation);
        new Rules().Expect(found is not null, "Item.Reference", "You contribute to no open case or problem of this reference. Check it, or ask its owner").Check();
        return await holdings.DemandAsync(found!.Value, Level.Contribute, cancellation);
    }

    private IQueryable<AgendaItem> Standing(Guid meetingId) => core.Set<AgendaItem>().Where(i => i.MeetingId == meetingId && i.TakenOffAt == null);

    private AgendaItem New(Meeting meeting, Guid holding, Concern concern, string topic, int place) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        MeetingId = meeting.Id,
        HoldingId = holding,
        Concern = concern,
        Topic = topic,
        Place = place,
        AddedById = caller.Value.UserId!.Value,
        AddedAt = Now,
    };
}
