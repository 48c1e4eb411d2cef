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
    private static readonly TimeSpan UntilItMayOffer = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MostToAsk = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _turn = new(1);
    private SmtpClient? _client;
    private DateTimeOffset _connectedAt;
    private Timer? _hangUp;
    private DateTimeOffset _awayUntil = DateTimeOffset.MinValue;
    private TimeSpan _away;
    private string _fault = "";

    /// <summary>Whether it is worth trying: it was there, or has been left alone for long enough.</summary>
    public bool IsWorthTrying => time.GetUtcNow() >= _awayUntil;

    /// <param name="message">The mail.</param>
    /// <param name="needsTls">Whether it must go by TLS all the way (REQUIRETLS). Where the server does not promise that, this mail waits; others go.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SmtpCommandException">The server answered, and did not take this mail.</exception>
    /// <exception cref="MailServerAwayException">The server was not reached, or not in a way that mail may be given to it.</exception>
    public async Task SendAsync(MimeMessage message, bool needsTls, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (!IsWorthTrying)
                throw new MailServerAwayException(_fault, _awayUntil - time.GetUtcNow());

            var client = await ConnectedAsync(needsTls, cancellation);
            if (needsTls && !OffersTls(client))
                throw new MailServerAwayException(MailServerAwayException.NoRequireTls, UntilItMayOffer);

            client.RequireTLS = needsTls;
            await client.SendAsync(message, cancellation);
            (_away, _awayUntil) = (TimeSpan.Zero, DateTimeOffset.MinValue);
        }
        catch (SmtpCommandException answer) when (MailFaults.IsAboutTheMail(answer))
        {
            throw;
        }
        catch (SmtpCommandException answer) when (needsTls && MailFaults.FaultOf(answer) == MailFault.NoTls)
        {
            throw new MailServerAwayException(MailServerAwayException.NoRequireTls, UntilItMayOffer);
        }
        catch (Exception failure) when (failure is not MailServerAwayException && (failure is not OperationCanceledException || !cancellation.IsCancellationRequested))
        {
            Forget();
            LeaveAlone(failure.GetType().Name);
            throw new MailServerAwayException(_fault, _away);
        }
        finally
        {
            HangUpLater();
            _turn.Release();
        }
    }

    /// <summary>Whether the server promises TLS all the way (REQUIRETLS). It is asked over a connection of its own, which no mail waits for.</summary>
    /// <exception cref="MailServerAwayException">The server was not reached, or not in a way that mail may be given to it.</exception>
    public async Task<bool> OffersTlsAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(MostToAsk);
        using var client = NewClient();
        try
        {
            await ConnectAsync(client, patience.Token);
            var offers = OffersTls(client);
            await client.DisconnectAsync(quit: true, patience.Token);
            return offers;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            throw new MailServerAwayException(failure.GetType().Name, TimeSpan.Zero);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_hangUp is not null)
            await _hangUp.DisposeAsync();
        await HangUpAsync();
        _turn.Dispose();
    }

    // A server says what it offers when it is connected to: one that may have changed its mind is connected to anew.
    private async Task<SmtpClient> ConnectedAsync(bool needsTls, CancellationToken cancellation)
    {
        if (_client is { IsConnected: true } && (!needsTls || OffersTls(_client) || time.GetUtcNow() < _connectedAt + UntilItMayOffer))
            return _client;

        Forget();
        _client = NewClient();
        await ConnectAsync(_client, cancellation);
        _connectedAt = time.GetUtcNow();
        return _client;
    }

    private static bool OffersTls(SmtpClient client) => client.Capabilities.HasFlag(SmtpCapabilities.RequireTLS);

    private SmtpClient NewClient()
    {
        var client = new SmtpClient { Timeout = (int)TimeSpan.FromSeconds(options.PatienceSeconds).TotalMilliseconds };
        client.TrustOnly(options.TrustedCertificate);
        return client;
    }

    private async Task ConnectAsync(SmtpClient client, CancellationToken cancellation)
    {
        await client.ConnectAsync(options.Server, options.Port, options.Tls.Option(), cancellation);
        if (options.User.Length > 0)
            await client.AuthenticateAsync(options.User, options.Password, cancellation);
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

    private void HangUpLater()
    {
        _hangUp ??= new Timer(_ => _ = HangUpAsync());
        _hangUp.Change(Kept, Timeout.InfiniteTimeSpan);
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
    /// <summary>The fault of a server that does not promise to hand mail on by TLS alone.</summary>
    public const string NoRequireTls = "NoRequireTls";

    public TimeSpan Away => away;
}
