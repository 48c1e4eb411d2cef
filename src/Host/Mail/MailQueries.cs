using ECins.Host.Accounts;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail;

/// <summary>How mail stands, what failed, and in the demonstration what it says.</summary>
internal sealed class MailQueries(
    CoreDbContext core, MailSecrets secrets, MailSender sender, MailRuleQueries rules, PersonalMailDomains personal, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int PageSize = 50;

    /// <summary>How mail stands, if somebody must do something about it; <c>null</c> when not, or it is not the caller's concern.</summary>
    public async Task<MailStanding?> WarningAsync(CancellationToken cancellation) =>
        caller.Value.Can(CorePermissions.ManageMail) && await StandingAsync(cancellation) is { NeedsSomebody: true } standing ? standing : null;

    public async Task<MailStanding> StandingAsync(CancellationToken cancellation)
    {
        var messages = core.Set<MailMessage>();
        return new MailStanding(
            await core.Set<MailPause>().Where(p => p.EndedAt == null).OrderBy(p => p.Id)
                .Join(core.Set<User>(), p => p.ById, u => u.Id, (p, u) => new ShownPause(u.Name, p.Since, p.Reason)).FirstOrDefaultAsync(cancellation),
            sender.HasWayOut,
            await messages.Where(m => m.SentAt == null && m.FailedAt == null && m.SetAsideAt == null)
                .OrderBy(m => m.SentAt).Take(MailStanding.Most + 1).CountAsync(cancellation),
            await AwayAsync(cancellation),
            await messages.Where(MailMessage.IsFailed).OrderBy(m => m.FailedAt).Take(MailStanding.Most + 1).CountAsync(cancellation));
    }

    /// <summary>A page of the mail that failed, newest first; one more than a page when others follow.</summary>
    /// <param name="before">The last of the page before.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<FailedMail>> FailedAsync(Guid? before, CancellationToken cancellation)
    {
        var failed = await core.Set<MailMessage>().Where(MailMessage.IsFailed).Where(m => before == null || m.Id < before)
            .OrderByDescending(m => m.Id).Take(PageSize + 1)
            .Select(m => new FailedMail(m.Id, m.To, m.AboutKind, m.AboutId, m.WrittenAt, m.FailedAt!.Value, m.Fault!.Value, m.FaultCode))
            .ToListAsync(cancellation);
        failed.ForEach(m => read.Showed(MailService.SubjectOf(m.Id)));
        var allowsPersonal = (await rules.CurrentAsync(cancellation)).AllowsPersonal;
        return failed.ConvertAll(m => m.AboutKind == MailMessage.AboutTask
            ? m with { To = "somebody at " + m.To[(m.To.LastIndexOf('@') + 1)..], MayGo = allowsPersonal || !personal.Contains(m.To) }
            : m);
    }

    public async Task<IReadOnlyList<ReadableMail>> NewestAsync(int atMost, CancellationToken cancellation) =>
        [.. (await core.Set<MailMessage>().AsNoTracking().OrderByDescending(m => m.Id).Take(atMost).ToListAsync(cancellation))
            .Select(Readable)];

    public async Task<ReadableMail?> FindAsync(Guid id, CancellationToken cancellation) =>
        await core.Set<MailMessage>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation) is { } mail
            ? Readable(mail)
            : null;

    // What waits after an attempt, and was not put off by a server that was there.
    private async Task<AwayServer?> AwayAsync(CancellationToken cancellation)
    {
        var first = await core.Set<OutboxMessage>()
            .Where(m => m.State == OutboxState.Waiting && m.Kind == MailSender.MessageKind && m.LastFault != null && !m.LastFault.StartsWith(MailSender.PutOff))
            .OrderBy(m => m.Id).Select(m => new { m.Payload, m.LastFault }).FirstOrDefaultAsync(cancellation);
        if (first is null)
            return null;

        var id = Guid.Parse(first.Payload);
        return new AwayServer(first.LastFault!, await core.Set<MailMessage>().Where(m => m.Id == id).Select(m => m.WrittenAt).SingleAsync(cancellation));
    }

    private ReadableMail Readable(MailMessage mail) =>
        new(mail.Id, mail.To, secrets.Show(mail.Subject), secrets.Show(mail.Text), mail.WrittenAt);
}

/// <param name="Id">The mail.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">As read.</param>
/// <param name="Text">As read.</param>
/// <param name="WrittenAt">When it was written (UTC).</param>
internal sealed record ReadableMail(Guid Id, string To, string Subject, string Text, DateTime WrittenAt);
