using ECins.Host.Access;
using ECins.Host.Cases.Plan;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Meetings;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Calendar;

/// <summary>
/// What is due for whoever has a secret address: the days, and where each is read. It names nobody and no case, for calendar programs
/// keep what they read, and show it to others.
/// </summary>
internal sealed class CalendarQueries(
    CoreDbContext core, CallerReader callers, CurrentCaller caller, Holdings holdings, MeetingQueries meetings, SiteAddress site, ForceAreaScope forceArea, TimeProvider time) : IScopedService
{
    private const int Most = 200;

    /// <summary>As iCalendar; <c>null</c> when the address is nobody's, or of somebody who could not sign in.</summary>
    public async Task<string?> ReadAsync(string secret, CancellationToken cancellation)
    {
        var hash = LinkSecret.HashOf(secret);
        var user = await core.Set<CalendarFeed>().Where(f => f.Hash == hash).Select(f => (Guid?)f.Id).SingleOrDefaultAsync(cancellation);
        if (user is null || await callers.ReadAllAsync(u => u.Id == user, cancellation) is not [var of])
            return null;

        caller.Value = of;
        var calendar = new Ical.Net.Calendar { ProductId = "-//ECins//Tasks//EN" };
        calendar.AddProperty("X-WR-CALNAME", "ECins");
        calendar.Events.AddRange(await TasksAsync(cancellation));
        calendar.Events.AddRange(await ReviewsAsync(cancellation));
        calendar.Events.AddRange(await MeetingsAsync(cancellation));
        return new CalendarSerializer().SerializeToString(calendar);
    }

    private async Task<IEnumerable<CalendarEvent>> TasksAsync(CancellationToken cancellation) =>
        (await core.Set<InternalTask>().Where(InternalTask.IsToDo).Where(InternalTask.IsOf(caller.Value.UserId, holdings.Rule.Principals))
            .Join(Read(), t => t.HoldingId, h => h.Id, (t, h) => new { t.Id, t.HoldingId, t.HeldAs, t.DueOn })
            .OrderBy(t => t.DueOn).Take(Most).ToListAsync(cancellation))
        .Select(t => Event(t.Id, "A task is due", t.DueOn, InternalTask.PathOf(t.Id, t.HoldingId, t.HeldAs)));

    private async Task<IEnumerable<CalendarEvent>> ReviewsAsync(CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var due = await core.Set<CasePlan>().Where(p => p.ReviewOn != null)
            .Join(Read(), p => p.Id, h => h.Id, (p, h) => new { p.Id, p.ReviewOn, Who = p.ReviewerId ?? h.OwnerId })
            .Where(p => p.Who == user).OrderBy(p => p.ReviewOn).Take(Most).ToListAsync(cancellation);
        return due.Select(p => Event(p.Id, "A review is due", p.ReviewOn!.Value, $"/cases/{p.Id}/plan"));
    }

    private async Task<IEnumerable<CalendarEvent>> MeetingsAsync(CancellationToken cancellation) =>
        (await meetings.AheadAsync(cancellation)).Where(m => m.State == MeetingState.Issued).Select(m =>
        {
            var meeting = Event(m.Id, "A meeting", DateOnly.FromDateTime(m.StartsAt), MeetingScreen.PathOf(m.Id));
            (meeting.Start, meeting.End) = (new CalDateTime(m.StartsAt), new CalDateTime(m.StartsAt.AddHours(1)));
            return meeting;
        });

    private CalendarEvent Event(Guid id, string summary, DateOnly day, string path) => new()
    {
        Uid = $"{id:N}@{forceArea.Current.Host}",
        Summary = summary,
        Start = new CalDateTime(day),
        End = new CalDateTime(day.AddDays(1)),
        Url = new Uri(site.Of(path)),
        DtStamp = new CalDateTime(time.GetUtcNow().UtcDateTime),
    };

    private IQueryable<Holding> Read() => core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Where(h => h.IsOpen);
}
