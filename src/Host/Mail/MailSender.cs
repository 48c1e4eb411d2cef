using ECins.Host.Data;
using ECins.Host.Demo;
using ECins.Host.Jobs;
using ECins.Host.Mail.Secret;
using ECins.Host.Notices;
using ECins.Host.Tenancy;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace ECins.Host.Mail;

/// <summary>
/// Sends what the outbox asks for. In the demonstration, without a server, mail counts as sent at once and is read in the
/// browser; elsewhere it waits for a server. What a server will not take ends on the list of failed mail.
/// </summary>
internal sealed class MailSender(
    CoreDbContext core, MailRuleQueries rules, MailFates fates, MailServer server, MailOptions options, MailSecrets secrets, MailSecrecy secrecy,
    ForceAreaScope scope, SiteAddress site, IHostEnvironment environment) : IOutboxHandler
{
    public const string MessageKind = "mail";

    /// <summary>How the fault begins that an outbox message shows while a server puts its mail off.</summary>
    public const string PutOff = "put off";

    public string Kind => MessageKind;

    public int AtOnce => 25;

    /// <summary>Whether there is anywhere for mail to go.</summary>
    public bool HasWayOut => options.HasServer || environment.IsDemo();

    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellation) =>
        HasWayOut && server.IsWorthTrying && !await core.Set<MailPause>().AnyAsync(p => p.EndedAt == null, cancellation);

    /// <param name="payload">The mail's identifier.</param>
    /// <param name="attempt">Which attempt at this mail.</param>
    /// <param name="cancellation">Gives up; it can be tried again.</param>
    /// <exception cref="LaterException">The server puts it off, or is away.</exception>
    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        var mail = await core.Set<MailMessage>().AsNoTracking().SingleAsync(m => m.Id == id, cancellation);
        if (mail.SentAt is not null || mail.FailedAt is not null || mail.SetAsideAt is not null)
            return;

        if (!options.HasServer)
        {
            await fates.NoteSentAsync(mail, isEncrypted: false, cancellation);
            return;
        }

        try
        {
            var written = Written(mail);
            var isEncrypted = await secrecy.ProtectAsync(written, mail.To, cancellation);
            await server.SendAsync(written, (await rules.CurrentAsync(cancellation)).NeedsTls, cancellation);
            await fates.NoteSentAsync(mail, isEncrypted, cancellation);
        }
        catch (SmtpCommandException answer) when (MailFaults.IsForGood(answer) || MailWaits.IsEnough(attempt, options))
        {
            await fates.NoteFailedAsync(mail, MailFaults.FaultOf(answer), MailFaults.CodeOf(answer), cancellation);
        }
        catch (SmtpCommandException answer)
        {
            throw new LaterException($"{PutOff}, {MailFaults.CodeOf(answer)}", MailWaits.After(attempt));
        }
        catch (MailServerAwayException away)
        {
            throw new LaterException(away.Message, away.Away) { Counts = false };
        }
    }

    // After a crash between sending and noting it the mail goes out again, and its identifier tells that it is the same.
    private MimeMessage Written(MailMessage mail)
    {
        var text = secrets.Show(mail.Text);
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@{scope.Current.Host}",
            Date = new DateTimeOffset(mail.WrittenAt),
            Subject = secrets.Show(mail.Subject),
            Body = new MultipartAlternative(new TextPart("plain") { Text = text }, new TextPart("html") { Text = MailHtml.Of(text) }),
        };
        message.From.Add(MailboxAddress.Parse(options.From));
        message.To.Add(MailboxAddress.Parse(mail.To));
        if (mail.IsDigest)
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{site.Of(NoticeMails.SettingsPath)}>");
        return message;
    }
}
