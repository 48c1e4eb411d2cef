using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail;

/// <summary>Pauses mail, and decides what becomes of mail that failed. For those who manage mail.</summary>
internal sealed class MailService(
    CoreDbContext core, IUnitOfWork unitOfWork, Mailbox mailbox, Outbox outbox, CurrentCaller caller, TimeProvider time) : IScopedService
{
    /// <summary>So many are sent again at once; the rest stay on the list.</summary>
    public const int MostAtOnce = 500;

    public static Subject SubjectOf(Guid mail) => new("mail", mail.ToString());

    public Task PauseAsync(string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, MailPause.LongestReason, "Reason", "Enter why mail is paused").Check();
        return WriteAsync(
            new Deed(MailDeeds.Paused) { Reason = reason!.Trim() },
            async () =>
            {
                if (!await core.Set<MailPause>().AnyAsync(p => p.EndedAt == null, cancellation))
                    core.Add(new MailPause { Id = Guid.CreateVersion7(time.GetUtcNow()), Reason = reason.Trim(), ById = caller.Value.UserId!.Value, Since = Now });
            },
            cancellation);
    }

    public Task ResumeAsync(CancellationToken cancellation) => WriteAsync(
        new Deed(MailDeeds.Resumed),
        async () =>
        {
            foreach (var pause in await core.Set<MailPause>().Where(p => p.EndedAt == null).ToListAsync(cancellation))
                pause.EndedAt = Now;
            outbox.Wake();
        },
        cancellation);

    /// <summary>Sends it again to the same address. A server that took it the first time after all knows it by its identifier.</summary>
    public Task SendAgainAsync(Guid mail, CancellationToken cancellation) => DecideAsync(MailDeeds.TriedAnew, m => m.Id == mail, SendAgain, cancellation);

    /// <summary>As <see cref="SendAgainAsync"/>, of all that failed and are not set aside.</summary>
    public Task SendAllAgainAsync(CancellationToken cancellation) => DecideAsync(MailDeeds.TriedAnew, m => true, SendAgain, cancellation);

    public Task SetAsideAsync(Guid mail, CancellationToken cancellation) =>
        DecideAsync(MailDeeds.SetAside, m => m.Id == mail, failed => failed.SetAsideAt = Now, cancellation);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private void SendAgain(MailMessage mail)
    {
        (mail.SentAt, mail.FailedAt, mail.Fault, mail.FaultCode) = (null, null, null, "");
        mailbox.Send(mail);
    }

    private Task DecideAsync(
        DeedType deed, System.Linq.Expressions.Expression<Func<MailMessage, bool>> which, Action<MailMessage> decide, CancellationToken cancellation) =>
        WriteAsync(
            new Deed(deed),
            async unit =>
            {
                foreach (var mail in await core.Set<MailMessage>().Where(MailMessage.IsFailed).Where(which).OrderBy(m => m.Id).Take(MostAtOnce).ToListAsync(cancellation))
                {
                    decide(mail);
                    unit.About(SubjectOf(mail.Id));
                }
            },
            cancellation);

    private Task WriteAsync(Deed deed, Func<Task> work, CancellationToken cancellation) => WriteAsync(deed, _ => work(), cancellation);

    private Task WriteAsync(Deed deed, Func<IUnit, Task> work, CancellationToken cancellation)
    {
        if (!caller.Value.Can(CorePermissions.ManageMail))
            throw new RefusedException("May not manage mail.");
        return unitOfWork.WriteAsync(deed, work, cancellation);
    }
}
