using ECins.Host.Accounts;
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
    CoreDbContext core, IUnitOfWork unitOfWork, Mailbox mailbox, Outbox outbox, MailRuleQueries rules, PersonalMailDomains personal, CurrentCaller caller, TimeProvider time) : IScopedService
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
    /// <exception cref="RuleException">It is a task's, to a personal address, and tasks go to none any more.</exception>
    public async Task SendAgainAsync(Guid mail, CancellationToken cancellation)
    {
        var mayGo = MayGo(await rules.CurrentAsync(cancellation));
        await DecideAsync(
            MailDeeds.TriedAnew, m => m.Id == mail,
            failed =>
            {
                new Rules().Expect(mayGo(failed), "", MailWords.ToPersonal).Check();
                return SendAgain(failed);
            },
            cancellation);
    }

    /// <summary>As <see cref="SendAgainAsync"/>, of all that failed and are not set aside; those that may not go stay on the list.</summary>
    public async Task SendAllAgainAsync(CancellationToken cancellation)
    {
        var mayGo = MayGo(await rules.CurrentAsync(cancellation));
        await DecideAsync(MailDeeds.TriedAnew, m => true, failed => mayGo(failed) && SendAgain(failed), cancellation);
    }

    public Task SetAsideAsync(Guid mail, CancellationToken cancellation) =>
        DecideAsync(
            MailDeeds.SetAside, m => m.Id == mail,
            failed =>
            {
                failed.SetAsideAt = Now;
                return true;
            },
            cancellation);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Func<MailMessage, bool> MayGo(MailRules decided) =>
        mail => decided.AllowsPersonal || mail.AboutKind != MailMessage.AboutTask || !personal.Contains(mail.To);

    private bool SendAgain(MailMessage mail)
    {
        (mail.SentAt, mail.FailedAt, mail.Fault, mail.FaultCode) = (null, null, null, "");
        mailbox.Send(mail);
        return true;
    }

    private Task DecideAsync(
        DeedType deed, System.Linq.Expressions.Expression<Func<MailMessage, bool>> which, Func<MailMessage, bool> decide, CancellationToken cancellation) =>
        WriteAsync(
            new Deed(deed),
            async unit =>
            {
                foreach (var mail in await core.Set<MailMessage>().Where(MailMessage.IsFailed).Where(which).OrderBy(m => m.Id).Take(MostAtOnce).ToListAsync(cancellation))
                {
                    if (decide(mail))
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
