using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail;

/// <summary>Notes what became of a mail, on it and on record.</summary>
internal sealed class MailFates(CoreDbContext core, IUnitOfWork unitOfWork, Outbox outbox, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>A server took it: that stands above whatever another host has noted meanwhile.</summary>
    /// <param name="sent">The mail.</param>
    /// <param name="isEncrypted">Whether nobody but its receiver could read it on its way.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task NoteSentAsync(MailMessage sent, bool isEncrypted, CancellationToken cancellation) => NoteAsync(
        new Deed(MailDeeds.Sent) { Notes = new Dictionary<string, string> { ["encrypted"] = isEncrypted ? "yes" : "no" } },
        sent, mail => (mail.SentAt, mail.FailedAt, mail.Fault, mail.FaultCode) = (Now, null, null, ""), cancellation);

    /// <summary>It is given up, unless another host had it sent.</summary>
    public Task NoteFailedAsync(MailMessage failed, MailFault fault, string code, CancellationToken cancellation) => NoteAsync(
        new Deed(MailDeeds.Failed), failed,
        mail =>
        {
            if (mail.SentAt is null)
                Fail(mail, fault, code);
        },
        cancellation);

    /// <summary>A server took it, and somebody further on sent it back. One that comes back twice is noted once.</summary>
    public async Task NoteReturnedAsync(MailMessage returned, string code, CancellationToken cancellation)
    {
        if (returned.SentAt is not null && returned.FailedAt is null)
            await NoteAsync(new Deed(MailDeeds.Returned), returned, mail => Fail(mail, MailFaults.FaultOf(code) ?? MailFault.Refused, code), cancellation);
    }

    private void Fail(MailMessage mail, MailFault fault, string code)
    {
        (mail.FailedAt, mail.Fault, mail.FaultCode) = (Now, fault, code);
        if (mail.WhenFailed is { } kind)
            outbox.Add(kind, mail.Id.ToString(), mail.Workstream);
    }

    private Task NoteAsync(Deed deed, MailMessage of, Action<MailMessage> note, CancellationToken cancellation) => unitOfWork.WriteAsync(
        deed with { Workstream = of.Workstream, Subjects = [MailService.SubjectOf(of.Id), new Subject(of.AboutKind, of.AboutId)] },
        async _ => note(await core.Set<MailMessage>().SingleAsync(m => m.Id == of.Id, cancellation)),
        cancellation);
}
