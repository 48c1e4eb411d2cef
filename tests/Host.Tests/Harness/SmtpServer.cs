using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace ECins.Host.Tests.Harness;

/// <summary>
/// A mail server that listens on this machine: takes mail by STARTTLS, or by TLS from the start, under a certificate of its own
/// making.
/// </summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2 _certificate = NewCertificate();
    private readonly ConcurrentQueue<string> _commands = new();
    private readonly ConcurrentQueue<MimeMessage> _mails = new();
    private readonly bool _offersStartTls;
    private readonly bool _isSecretFromTheStart;
    private readonly Task _listening;

    public SmtpServer(bool offersStartTls = true, bool isSecretFromTheStart = false)
    {
        (_offersStartTls, _isSecretFromTheStart) = (offersStartTls, isSecretFromTheStart);
        _listener.Start();
        CertificateFile = Path.Combine(Path.GetTempPath(), $"ecins-test-{Guid.NewGuid():N}.pem");
        File.WriteAllText(CertificateFile, _certificate.ExportCertificatePem());
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string CertificateFile { get; }

    /// <summary>Hangs up without a word.</summary>
    public const string HangUp = "";

    /// <summary>How many mails it turns away from now on, after having read them.</summary>
    public int TurnAway { get; set; }

    /// <summary>
    /// What it answers to a command in place of the usual; <c>null</c> for the usual, <see cref="HangUp"/> to hang up. The end of a
    /// mail is the command ".".
    /// </summary>
    public Func<string, string?> Instead { get; set; } = _ => null;

    /// <summary>Whether it hangs up on everybody who comes.</summary>
    public bool IsDown { get; set; }

    /// <summary>Whether it promises, once the connection is secret, to hand on by TLS alone what is to go so (REQUIRETLS).</summary>
    public bool OffersRequireTls { get; set; }

    /// <summary>Whom alone it takes mail from: user and password, each with a NUL before it, in base 64; anybody when <c>null</c>.</summary>
    public string? Credentials { get; set; }

    /// <summary>What it read, those mails it turned away too.</summary>
    public IReadOnlyList<MimeMessage> Mails => [.. _mails];

    /// <summary>Every command given, whoever gave it.</summary>
    public IReadOnlyList<string> Commands => [.. _commands];

    /// <summary>The configuration of a host that sends by it.</summary>
    public IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Mail:Server", "localhost"), ("Mail:Port", Port.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("Mail:From", "no-reply@ecins.example"), ("Mail:TrustedCertificate", CertificateFile),
    ];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _listening;
        _certificate.Dispose();
        _stop.Dispose();
        File.Delete(CertificateFile);
    }

    private async Task ListenAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                talks.Add(ServeAsync(client));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
        }

        await Task.WhenAll(talks);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        using (_stop.Token.Register(client.Close))
        {
            try
            {
                if (IsDown)
                    return;
                if (_isSecretFromTheStart)
                {
                    await using var secure = await SecretAsync(client.GetStream());
                    await GreetAsync(secure, isSecure: true);
                }
                else
                {
                    await GreetAsync(client.GetStream(), isSecure: false);
                }
            }
            catch (Exception gone) when (gone is IOException or ObjectDisposedException or AuthenticationException)
            {
                // The other side hung up, or does not trust this one.
            }
        }
    }

    private async Task<SslStream> SecretAsync(Stream stream)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(_certificate);
        return secure;
    }

    private async Task GreetAsync(Stream stream, bool isSecure)
    {
        await SayAsync(stream, "220 localhost");
        await TalkAsync(stream, isSecure);
    }

    private async Task TalkAsync(Stream stream, bool isSecure)
    {
        while (await HearAsync(stream) is { } command)
        {
            _commands.Enqueue(command);
            if (Instead(command) is { } instead)
            {
                if (instead == HangUp)
                    return;
                await SayAsync(stream, instead);
                continue;
            }

            switch (command.Split(' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await SayAsync(stream, string.Join("\r\n", Offers(isSecure)));
                    break;
                case "STARTTLS":
                    await SayAsync(stream, "220 go on");
                    await using (var secure = await SecretAsync(stream))
                        await TalkAsync(secure, isSecure: true);
                    return;
                case "AUTH":
                    await SayAsync(stream, command == $"AUTH PLAIN {Credentials}" ? "235 2.7.0 welcome" : "535 5.7.8 no");
                    break;
                case "DATA":
                    await SayAsync(stream, "354 go on");
                    await TakeAsync(stream);
                    var answer = TurnAway-- > 0 ? "451 4.7.1 not now" : Instead(".") ?? "250 taken";
                    if (answer == HangUp)
                        return;
                    await SayAsync(stream, answer);
                    break;
                case "QUIT":
                    await SayAsync(stream, "221 bye");
                    return;
                default:
                    await SayAsync(stream, "250 fine");
                    break;
            }
        }
    }

    private IEnumerable<string> Offers(bool isSecure)
    {
        yield return "250-localhost";
        if (Credentials is not null && isSecure)
            yield return "250-AUTH PLAIN";
        if (OffersRequireTls && isSecure)
            yield return "250-REQUIRETLS";
        yield return _offersStartTls && !isSecure ? "250 STARTTLS" : "250 8BITMIME";
    }

    private async Task TakeAsync(Stream stream)
    {
        var text = new StringBuilder();
        while (await HearAsync(stream) is var line && line is not ".")
            text.Append((line ?? throw new EndOfStreamException("It hung up within a mail.")) is ['.', .. var rest] ? rest : line).Append("\r\n");
        using var read = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        _mails.Enqueue(await MimeMessage.LoadAsync(read));
    }

    // Byte by byte: what follows STARTTLS on the line belongs to TLS.
    private static async Task<string?> HearAsync(Stream stream)
    {
        var line = new List<byte>();
        var next = new byte[1];
        while (await stream.ReadAsync(next) == 1)
        {
            if (next[0] == '\n')
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            line.Add(next[0]);
        }

        return null;
    }

    private static async Task SayAsync(Stream stream, string line) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));

    /// <summary>One that this machine stands for itself, in the name of localhost.</summary>
    public static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
