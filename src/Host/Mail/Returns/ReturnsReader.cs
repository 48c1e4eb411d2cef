using ECins.Host.Data;
using ECins.Host.Tenancy;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace ECins.Host.Mail.Returns;

/// <summary>
/// Reads the mailbox that undelivered mail comes back to, and has each that was one of ours count as failed. What was read is marked
/// as seen and left there.
/// </summary>
internal sealed class ReturnsReader(ReturnOptions options, ForceAreas forceAreas, IServiceScopeFactory scopes, ILogger<ReturnsReader> logger)
{
    private const int MostAtOnce = 200;

    public async Task ReadAsync(CancellationToken cancellation)
    {
        if (!options.HasServer)
            return;

        using var client = new ImapClient();
        client.TrustOnly(options.TrustedCertificate);
        await client.ConnectAsync(options.Server, options.Port, options.Tls.Option(), cancellation);
        await client.AuthenticateAsync(options.User, options.Password, cancellation);
        await client.Inbox!.OpenAsync(FolderAccess.ReadWrite, cancellation);
        foreach (var unseen in (await client.Inbox.SearchAsync(SearchQuery.NotSeen, cancellation)).Take(MostAtOnce))
        {
            using var message = await client.Inbox.GetMessageAsync(unseen, cancellation);
            await NoteAsync(message, cancellation);
            await client.Inbox.AddFlagsAsync(unseen, MessageFlags.Seen, silent: true, cancellation);
        }

        await client.DisconnectAsync(quit: true, cancellation);
    }

    private async Task NoteAsync(MimeMessage message, CancellationToken cancellation)
    {
        if (ReturnedMail.Read(message) is not { } returned || await forceAreas.AtHostAsync(returned.Host, cancellation) is not { } area)
            return;

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.EnterAsSystemAsync(area.Key, cancellation);
        if (await scope.ServiceProvider.GetRequiredService<CoreDbContext>().Set<MailMessage>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == returned.Id, cancellation) is { } mail)
            await scope.ServiceProvider.GetRequiredService<MailFates>().NoteReturnedAsync(mail, returned.Code, cancellation);
        else
            logger.LogWarning("A mail came back that {ForceArea} never sent", area.Key);
    }
}
