using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Demo;
using ECins.Host.Jobs;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace ECins.Host.Mail;

/// <summary>
/// Sends what the outbox asks for. In the demonstration, without a server, mail counts as sent at once and is read in the
/// browser; elsewhere it waits for a server.
/// </summary>
internal sealed class MailSender(
    CoreDbContext core, IUnitOfWork unitOfWork, MailServer server, MailOptions options, MailSecrets secrets,
    ForceAreaScope scope, IHostEnvironment environment, TimeProvider time) : IOutboxHandler
{
    public const string MessageKind = "mail";

    public string Kind => MessageKind;

    public bool IsReady => options.HasServer || environment.IsDemo();

    /// <param name="payload">The mail's identifier.</param>
    /// <param name="cancellation">Gives up; it can be tried again.</param>
    public async Task HandleAsync(string payload, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        var mail = await core.Set<MailMessage>().AsNoTracking().SingleAsync(m => m.Id == id, cancellation);
        if (mail.SentAt is not null)
            return;

        if (options.HasServer)
            await server.SendAsync(Written(mail), cancellation);
        await NoteSentAsync(mail, cancellation);
    }

    // After a crash between sending and noting it the mail goes out again, and its identifier tells that it is the same.
    private MimeMessage Written(MailMessage mail)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@{scope.Current.Host}",
            Date = new DateTimeOffset(mail.WrittenAt),
            Subject = secrets.Show(mail.Subject),
            Body = new TextPart("plain") { Text = secrets.Show(mail.Text) },
        };
        message.From.Add(MailboxAddress.Parse(options.From));
        message.To.Add(MailboxAddress.Parse(mail.To));
        return message;
    }

    private Task NoteSentAsync(MailMessage mail, CancellationToken cancellation)
    {
        var deed = new Deed(CoreDeeds.MailSent)
        {
            Workstream = mail.Workstream,
            Subjects = [new Subject("mail", mail.Id.ToString()), new Subject(mail.AboutKind, mail.AboutId)],
        };
        return unitOfWork.WriteAsync(
            deed,
            async _ => (await core.Set<MailMessage>().SingleAsync(m => m.Id == mail.Id, cancellation)).SentAt =
                time.GetUtcNow().UtcDateTime,
            cancellation);
    }
}
