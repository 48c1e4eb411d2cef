using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail;

/// <summary>How mail stands, and in the demonstration what it says.</summary>
internal sealed class MailQueries(
    CoreDbContext core, MailSecrets secrets, MailSender sender, CurrentCaller caller) : IScopedService
{
    /// <summary>How many mails wait for a mail server to be set; <c>null</c> when one is, or it is not the caller's concern.</summary>
    public async Task<int?> HeldAsync(CancellationToken cancellation) =>
        sender.IsReady || !caller.Value.Can(CorePermissions.WatchMail)
            ? null
            : await core.Set<MailMessage>().CountAsync(m => m.SentAt == null, cancellation);

    public async Task<IReadOnlyList<ReadableMail>> NewestAsync(int atMost, CancellationToken cancellation) =>
        [.. (await core.Set<MailMessage>().AsNoTracking().OrderByDescending(m => m.Id).Take(atMost).ToListAsync(cancellation))
            .Select(Readable)];

    public async Task<ReadableMail?> FindAsync(Guid id, CancellationToken cancellation) =>
        await core.Set<MailMessage>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation) is { } mail
            ? Readable(mail)
            : null;

    private ReadableMail Readable(MailMessage mail) =>
        new(mail.Id, mail.To, secrets.Show(mail.Subject), secrets.Show(mail.Text), mail.WrittenAt);
}

/// <param name="Id">The mail.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">As read.</param>
/// <param name="Text">As read.</param>
/// <param name="WrittenAt">When it was written (UTC).</param>
internal sealed record ReadableMail(Guid Id, string To, string Subject, string Text, DateTime WrittenAt);
