using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Notices;

/// <summary>
/// The one way to tell users that something concerns them, inside the unit of work under way: a notice in their list, and a mail as
/// soon as they want one.
/// </summary>
internal sealed class NoticeBoard(CoreDbContext core, NoticeMails mails, OrderedIds ids, TimeProvider time) : IScopedService
{
    /// <param name="to">Whom.</param>
    /// <param name="text">One line, which names nobody and nothing of the case.</param>
    /// <param name="path">Where it is read and decided.</param>
    /// <param name="holding">The case or record.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task TellAsync(IEnumerable<Recipient> to, string text, string path, Holding holding, CancellationToken cancellation) =>
        TellAsync(to, text, path, holding, isUrgent: false, cancellation);

    /// <summary>The same of what cannot wait, whatever they have set.</summary>
    public Task TellAtOnceAsync(IEnumerable<Recipient> to, string text, string path, Holding holding, CancellationToken cancellation) =>
        TellAsync(to, text, path, holding, isUrgent: true, cancellation);

    private async Task TellAsync(
        IEnumerable<Recipient> to, string text, string path, Holding holding, bool isUrgent, CancellationToken cancellation)
    {
        var recipients = to.Distinct().ToList();
        var users = recipients.ConvertAll(r => r.UserId);
        var settings = await core.Set<NoticeSettings>().AsNoTracking().Where(s => users.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellation);
        var muted = await core.Set<MutedCase>().Where(m => m.HoldingId == holding.Id && users.Contains(m.UserId)).Select(m => m.UserId).ToListAsync(cancellation);
        foreach (var recipient in recipients)
        {
            var isMuted = !isUrgent && muted.Contains(recipient.UserId);
            var isMailed = isUrgent || (!isMuted && IsAtOnce(settings.GetValueOrDefault(recipient.UserId)));
            core.Add(New(recipient.UserId, text, path, holding, isMuted, isMailed));
            if (isMailed)
                mails.Add(recipient.Address, text, path, holding);
        }
    }

    private bool IsAtOnce(NoticeSettings? settings) =>
        settings is null || (settings.Pace == MailPace.AtOnce && !settings.IsQuiet(UkTime.InUk(time.GetUtcNow().UtcDateTime)));

    private Notice New(Guid user, string text, string path, Holding holding, bool isMuted, bool isMailed)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new Notice
        {
            Id = ids.New(),
            UserId = user,
            HoldingId = holding.Id,
            Text = text,
            Path = path,
            At = now,
            SeenAt = isMuted ? now : null,
            MailedAt = isMuted || isMailed ? now : null,
        };
    }
}

/// <param name="UserId">The user.</param>
/// <param name="Address">Their address at work.</param>
internal readonly record struct Recipient(Guid UserId, string Address);
