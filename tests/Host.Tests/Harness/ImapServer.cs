using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ECins.Host.Tests.Harness;

/// <summary>One mailbox on this machine, read by IMAP under TLS from the first byte.</summary>
internal sealed class ImapServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2 _certificate = SmtpServer.NewCertificate();
    private readonly Task _listening;

    public ImapServer()
    {
        _listener.Start();
        CertificateFile = Path.Combine(Path.GetTempPath(), $"ecins-test-{Guid.NewGuid():N}.pem");
        File.WriteAllText(CertificateFile, _certificate.ExportCertificatePem());
        _listening = ListenAsync();
    }

    public string CertificateFile { get; }

    /// <summary>The mails in it, and whether each was seen; numbered from one.</summary>
    public List<(string Text, bool IsSeen)> Mails { get; } = [];

    /// <summary>The configuration of a host that reads it.</summary>
    public IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Returns:Server", "localhost"), ("Returns:Port", ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)),
        ("Returns:User", "no-reply"), ("Returns:Password", "secret"), ("Returns:TrustedCertificate", CertificateFile),
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
            await using var secure = new SslStream(stream);
            await secure.AuthenticateAsServerAsync(_certificate);
            using var reader = new StreamReader(secure, Encoding.Latin1);
            await SayAsync(secure, "* OK [CAPABILITY IMAP4rev1] ready\r\n");
            while (await reader.ReadLineAsync() is { } line)
            {
                var words = line.Split(' ');
                await SayAsync(secure, Answer(words, line) + $"{words[0]} OK {(words[1] == "SELECT" ? "[READ-WRITE] " : "")}done\r\n");
                if (words[1] == "LOGOUT")
                    return;
            }
        }
        catch (Exception gone) when (gone is IOException or AuthenticationException)
        {
            // The other side hung up, or does not trust this one.
        }
    }

    private string Answer(string[] words, string line) => string.Join(' ', words[1..Math.Min(3, words.Length)]) switch
    {
        "LOGOUT" => "* BYE\r\n",
        "CAPABILITY" => "* CAPABILITY IMAP4rev1\r\n",
        "SELECT INBOX" => string.Create(CultureInfo.InvariantCulture, $"* FLAGS (\\Seen)\r\n* {Mails.Count} EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT {Mails.Count + 1}] x\r\n* OK [PERMANENTFLAGS (\\Seen)] x\r\n"),
        "UID SEARCH" => "* SEARCH" + string.Concat(Enumerable.Range(1, Mails.Count).Where(n => !Mails[n - 1].IsSeen).Select(n => $" {n}")) + "\r\n",
        "UID FETCH" => Fetched(int.Parse(words[3], CultureInfo.InvariantCulture)),
        "UID STORE" => See(int.Parse(words[3], CultureInfo.InvariantCulture)),
        _ when line.Contains("LIST", StringComparison.Ordinal) => "* LIST () \"/\" INBOX\r\n",
        _ => "",
    };

    private string Fetched(int number) => string.Create(
        CultureInfo.InvariantCulture, $"* {number} FETCH (UID {number} BODY[] {{{Mails[number - 1].Text.Length}}}\r\n{Mails[number - 1].Text})\r\n");

    private string See(int number)
    {
        Mails[number - 1] = Mails[number - 1] with { IsSeen = true };
        return "";
    }

    private static async Task SayAsync(Stream stream, string text) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text));
}
