using System.Security.Cryptography;
using System.Text;
using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail;

/// <summary>The one way out for mail: puts it into the unit of work under way, to be sent once that has committed.</summary>
internal sealed class Mailbox(CoreDbContext core, Outbox outbox, MailSecrets secrets, OrderedIds ids, TimeProvider time) : IScopedService
{
    /// <returns>The mail's identifier.</returns>
    public Guid Add(NewMail mail)
    {
        var message = new MailMessage
        {
            Id = ids.New(),
            To = mail.To,
            Subject = secrets.Hide(mail.Subject),
            Text = secrets.Hide(mail.Text),
            AboutKind = mail.About.Kind,
            AboutId = mail.About.Id,
            Workstream = mail.Workstream,
            WhenFailed = mail.WhenFailed,
            IsDigest = mail.IsDigest,
            WrittenAt = time.GetUtcNow().UtcDateTime,
        };
        core.Add(message);
        Send(message);
        return message.Id;
    }

    /// <summary>Has a mail that was written go out. What goes to one address goes in the order it was written in.</summary>
    public void Send(MailMessage mail) =>
        outbox.Add(MailSender.MessageKind, mail.Id.ToString(), mail.Workstream, lane: LaneOf(mail.To));

    /// <summary>Calls back a mail that has not gone out, because what it says no longer holds.</summary>
    public async Task WithdrawAsync(Guid mail, CancellationToken cancellation)
    {
        if (await core.Set<MailMessage>().SingleOrDefaultAsync(m => m.Id == mail && m.SentAt == null && m.SetAsideAt == null, cancellation) is { } unsent)
            unsent.SetAsideAt = time.GetUtcNow().UtcDateTime;
    }

    private static string LaneOf(string address) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(address.ToLowerInvariant())));
}

/// <param name="To">The address.</param>
/// <param name="Subject">One line. It names nobody.</param>
/// <param name="Text">Plain text.</param>
/// <param name="About">What it is about, for the record.</param>
internal sealed record NewMail(string To, string Subject, string Text, Subject About)
{
    /// <summary>The workstream it belongs to, by key; while that is off, the mail waits.</summary>
    public string? Workstream { get; init; }

    /// <summary>The kind of outbox message that is written if it fails, with its identifier; <c>null</c> for none.</summary>
    public string? WhenFailed { get; init; }

    /// <summary>One of many that a user may ask not to get: it says where.</summary>
    public bool IsDigest { get; init; }
}
