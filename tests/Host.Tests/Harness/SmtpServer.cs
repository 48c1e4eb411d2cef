using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace ECins.Host.Tests.Harness;

/// <summary>A mail server that listens on this machine: takes mail by STARTTLS, under a certificate of its own making.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2 _certificate = NewCertificate();
    private readonly ConcurrentQueue<string> _commands = new();
    private readonly ConcurrentQueue<MimeMessage> _mails = new();
    private readonly bool _offersStartTls;
    private readonly Task _listening;

    public SmtpServer(bool offersStartTls = true)
    {
        _offersStartTls = offersStartTls;
        _listener.Start();
        CertificateFile = Path.Combine(Path.GetTempPath(), $"ecins-test-{Guid.NewGuid():N}.pem");
        File.WriteAllText(CertificateFile, _certificate.ExportCertificatePem());
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string CertificateFile { get; }

    /// <summary>How many mails it turns away from now on, after having read them.</summary>
    public int TurnAway { get; set; }

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
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ServeAsync(client.GetStream());
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task ServeAsync(Stream stream)
    {
        try
        {
            await SayAsync(stream, "220 localhost");
            await TalkAsync(stream, isSecure: false);
        }
        catch (IOException)
        {
            // The other side hung up.
        }
    }

    private async Task TalkAsync(Stream stream, bool isSecure)
    {
        while (await HearAsync(stream) is { } command)
        {
            _commands.Enqueue(command);
            switch (command.Split(' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await SayAsync(stream, _offersStartTls && !isSecure ? "250-localhost\r\n250 STARTTLS" : "250 localhost");
                    break;
                case "STARTTLS":
                    await SayAsync(stream, "220 go on");
                    await using (var secure = new SslStream(stream))
                    {
                        await secure.AuthenticateAsServerAsync(_certificate);
                        await TalkAsync(secure, isSecure: true);
                    }

                    return;
                case "DATA":
                    await SayAsync(stream, "354 go on");
                    await TakeAsync(stream);
                    await SayAsync(stream, TurnAway-- > 0 ? "451 not now" : "250 taken");
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

    private async Task TakeAsync(Stream stream)
    {
        var text = new StringBuilder();
        while (await HearAsync(stream) is { } line and not ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
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

    private static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
