using MailKit.Net.Smtp;
using MimeKit;

namespace ECins.Host.Mail;

/// <summary>
/// Hands mail to the configured server, by TLS or not at all, one after the other over one connection that is kept for a moment.
/// A server that cannot be reached is left alone for a while, each time longer.
/// </summary>
internal sealed class MailServer(MailOptions options, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShortestAway = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestAway = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _turn = new(1);
    private SmtpClient? _client;
    private Timer? _hangUp;
    private DateTimeOffset _awayUntil = DateTimeOffset.MinValue;
    private TimeSpan _away;
    private string _fault = "";

    /// <summary>Whether it is worth trying: it was there, or has been left alone for long enough.</summary>
    public bool IsWorthTrying => time.GetUtcNow() >= _awayUntil;

    /// <exception cref="SmtpCommandException">The server answered, and did not take this mail.</exception>
    /// <exception cref="MailServerAwayException">The server was not reached, or not in a way that mail may be given to it.</exception>
    public async Task SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (!IsWorthTrying)
                throw new MailServerAwayException(_fault, _awayUntil - time.GetUtcNow());

            var client = await ConnectedAsync(cancellation);
            await client.SendAsync(message, cancellation);
            (_away, _awayUntil) = (TimeSpan.Zero, DateTimeOffset.MinValue);
            _hangUp ??= new Timer(_ => _ = HangUpAsync());
            _hangUp.Change(Kept, Timeout.InfiniteTimeSpan);
        }
        catch (SmtpCommandException answer) when (MailFaults.IsAboutTheMail(answer))
        {
            throw;
        }
        catch (Exception failure) when (failure is not MailServerAwayException && (failure is not OperationCanceledException || !cancellation.IsCancellationRequested))
        {
            Forget();
            LeaveAlone(failure.GetType().Name);
            throw new MailServerAwayException(_fault, _away);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_hangUp is not null)
            await _hangUp.DisposeAsync();
        await HangUpAsync();
        _turn.Dispose();
    }

    private async Task<SmtpClient> ConnectedAsync(CancellationToken cancellation)
    {
        if (_client is { IsConnected: true })
            return _client;

        Forget();
        _client = new SmtpClient { Timeout = (int)TimeSpan.FromSeconds(options.PatienceSeconds).TotalMilliseconds };
        _client.TrustOnly(options.TrustedCertificate);
        await _client.ConnectAsync(options.Server, options.Port, options.Tls.Option(), cancellation);
        if (options.User.Length > 0)
            await _client.AuthenticateAsync(options.User, options.Password, cancellation);
        return _client;
    }

    /// <summary>Ends the connection, if one is kept.</summary>
    public async Task HangUpAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (_client is { IsConnected: true })
                await _client.DisconnectAsync(quit: true);
        }
        catch (Exception gone) when (gone is IOException or MailKit.ProtocolException or MailKit.CommandException)
        {
            // It had hung up itself.
        }
        finally
        {
            Forget();
            _turn.Release();
        }
    }

    private void Forget()
    {
        _client?.Dispose();
        _client = null;
    }

    private void LeaveAlone(string fault)
    {
        _fault = fault;
        _away = _away == TimeSpan.Zero ? ShortestAway : _away * 2 < LongestAway ? _away * 2 : LongestAway;
        _awayUntil = time.GetUtcNow() + _away;
    }
}

/// <summary>The mail server was not reached, or not in a way that mail may be given to it.</summary>
/// <param name="fault">The kind of fault; nothing personal.</param>
/// <param name="away">How long it is left alone.</param>
internal sealed class MailServerAwayException(string fault, TimeSpan away) : Exception(fault)
{
    public TimeSpan Away => away;
}
