using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Mail;

/// <summary>The one way out for mail: puts it into the unit of work under way, to be sent once that has committed.</summary>
internal sealed class Mailbox(CoreDbContext core, Outbox outbox, MailSecrets secrets, TimeProvider time) : IScopedService
{
    /// <returns>The mail's identifier.</returns>
    public Guid Add(NewMail mail)
    {
        var message = new MailMessage
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            To = mail.To,
            Subject = secrets.Hide(mail.Subject),
            Text = secrets.Hide(mail.Text),
            AboutKind = mail.About.Kind,
            AboutId = mail.About.Id,
            Workstream = mail.Workstream,
            WrittenAt = time.GetUtcNow().UtcDateTime,
        };
        core.Add(message);
        outbox.Add(MailSender.MessageKind, message.Id.ToString(), mail.Workstream);
        return message.Id;
    }
}

/// <param name="To">The address.</param>
/// <param name="Subject">One line. It names nobody.</param>
/// <param name="Text">Plain text.</param>
/// <param name="About">What it is about, for the record.</param>
internal sealed record NewMail(string To, string Subject, string Text, Subject About)
{
    /// <summary>The workstream it belongs to, by key; while that is off, the mail waits.</summary>
    public string? Workstream { get; init; }
}
