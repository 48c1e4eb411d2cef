using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Notices;

/// <summary>Writes, to those whose turn it is, one mail of all that they were not mailed yet and have not seen.</summary>
internal sealed class NoticeDigest(CoreDbContext core, NoticeMails mails, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    private const int MostAMail = 200;
    private const int Many = 200;

    private static readonly DateTime Ever = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    /// <summary>In the force area under way. What was begun and broken off goes on the next time.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        for (var last = Guid.Empty; await NextAsync(last, cancellation) is { Count: > 0 } users; last = users[^1])
        {
            foreach (var user in users)
                await MailAsync(user, cancellation);
        }
    }

    private async Task<List<Guid>> NextAsync(Guid last, CancellationToken cancellation) => await core.Set<Notice>()
        .Where(n => n.MailedAt == null && n.UserId > last).Select(n => n.UserId).Distinct().OrderBy(u => u).Take(Many).ToListAsync(cancellation);

    private async Task MailAsync(Guid user, CancellationToken cancellation)
    {
        var settings = await core.Set<NoticeSettings>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == user, cancellation) ?? new NoticeSettings { Id = user };
        var now = UkTime.InUk(time.GetUtcNow().UtcDateTime);
        if (settings.LastTurn(now) is not { } turn || settings.IsQuiet(now))
            return;

        // What was told since the last turn waits for the next.
        var before = settings.Pace == MailPace.AtOnce ? Ever : UkTime.FromUk(DateOnly.FromDateTime(turn), TimeOnly.FromDateTime(turn));
        if (!await Waiting(user, before).AnyAsync(cancellation))
            return;

        await unitOfWork.WriteAsync(
            new Deed(NoticeDeeds.Mailed) { Subjects = [new Subject("user", user.ToString())] },
            async _ =>
            {
                var waiting = await Waiting(user, Ever).OrderBy(n => n.Id).Take(MostAMail).ToListAsync(cancellation);
                var address = await core.Set<User>().Where(u => u.Id == user && u.Status == UserStatus.Active).Select(u => u.Email).SingleOrDefaultAsync(cancellation);
                var unseen = waiting.Where(n => n.SeenAt is null).Select(n => n.Text).ToList();
                if (address is not null && unseen.Count > 0)
                    mails.AddDigest(address, user, unseen);
                waiting.ForEach(n => n.MailedAt = time.GetUtcNow().UtcDateTime);
            },
            cancellation);
    }

    private IQueryable<Notice> Waiting(Guid user, DateTime before) =>
        core.Set<Notice>().Where(n => n.MailedAt == null && n.UserId == user && n.At < before);
}
