using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Calendar;

/// <summary>Gives the caller an address for their calendar program, and takes it away.</summary>
internal sealed class CalendarService(CoreDbContext core, IUnitOfWork unitOfWork, CurrentCaller caller, SiteAddress site, TimeProvider time) : IScopedService
{
    private Guid User => caller.Value.UserId!.Value;

    /// <summary>When the caller's address was made (UTC); <c>null</c> when they have none.</summary>
    public Task<DateTime?> MadeAtAsync(CancellationToken cancellation) =>
        core.Set<CalendarFeed>().Where(f => f.Id == User).Select(f => (DateTime?)f.MadeAt).SingleOrDefaultAsync(cancellation);

    /// <summary>Makes an address; one made before stops.</summary>
    /// <returns>The address. It is shown once, and kept by nobody here.</returns>
    public Task<string> MakeAsync(CancellationToken cancellation) => unitOfWork.WriteAsync(
        DeedOf(CalendarDeeds.Made),
        async _ =>
        {
            var secret = LinkSecret.New();
            var (hash, now) = (LinkSecret.HashOf(secret), time.GetUtcNow().UtcDateTime);
            if (await core.Set<CalendarFeed>().SingleOrDefaultAsync(f => f.Id == User, cancellation) is { } feed)
                (feed.Hash, feed.MadeAt) = (hash, now);
            else
                core.Add(new CalendarFeed { Id = User, Hash = hash, MadeAt = now });
            return site.Of($"/calendar/{secret}");
        },
        cancellation);

    /// <summary>Ends the caller's address.</summary>
    public Task EndAsync(CancellationToken cancellation) => unitOfWork.WriteAsync(
        DeedOf(CalendarDeeds.Ended),
        async _ => core.RemoveRange(await core.Set<CalendarFeed>().Where(f => f.Id == User).ToListAsync(cancellation)),
        cancellation);

    private Deed DeedOf(DeedType type) => new(type) { Subjects = [new Subject("user", User.ToString())] };
}
