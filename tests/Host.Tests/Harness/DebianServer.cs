using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace ECins.Host.Tests.Harness;

/// <summary>
/// Debian's own mail server, Exim, run by a test: its settings, queue, log and mailbox lie in a folder that is thrown away. It takes
/// mail by STARTTLS from whoever signs in, for a few people at lamp.example, and delivers it into a Maildir.
/// </summary>
internal sealed class DebianServer : IAsyncDisposable
{
    /// <summary>How long somebody is greylisted.</summary>
    public static readonly TimeSpan Greylisted = TimeSpan.FromSeconds(2);

    /// <summary>The largest mail it takes.</summary>
    public const int MostKilobytes = 40;

    private const string Program = "/usr/sbin/exim4";
    private const UnixFileMode Everybodys = (UnixFileMode)0b111_111_111;
    private const UnixFileMode Passable = (UnixFileMode)0b111_101_101;
    private const UnixFileMode Readable = (UnixFileMode)0b110_100_100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("ecins-exim-").FullName;
    private Process? _process;

    public DebianServer()
    {
        // It gives up root's rights, and must still reach what is its own.
        Open(_folder, Passable);
        foreach (var own in new[] { "spool", "log", "mail" })
            Open(Directory.CreateDirectory(In(own)).FullName, Everybodys);
        using var certificate = SmtpServer.NewCertificate();
        using var key = certificate.GetRSAPrivateKey()!;
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(In("key.pem"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(In("exim.conf"), Configuration());
        foreach (var file in Directory.GetFiles(_folder))
            Open(file, Readable);
    }

    /// <summary>Why it cannot be run here; <c>null</c> where it can.</summary>
    public static string? WhyNot =>
        !File.Exists(Program) ? "Debian's mail server is not installed here (exim4-daemon-light)."
        : !Environment.IsPrivilegedProcess ? "Debian's mail server lets only root start another of it."
        : null;

    public int Port { get; } = FreePort();

    public string CertificateFile => In("certificate.pem");

    /// <summary>The configuration of a host that sends by it.</summary>
    public IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Mail:Server", "localhost"), ("Mail:Port", Port.ToString(CultureInfo.InvariantCulture)),
        ("Mail:From", "no-reply@ecins.example"), ("Mail:TrustedCertificate", CertificateFile),
        ("Mail:User", "ecins"), ("Mail:Password", "secret"),
    ];

    /// <summary>What it notes of itself.</summary>
    public string Log => File.Exists(In("log/mainlog")) ? File.ReadAllText(In("log/mainlog")) : "";

    /// <summary>What is in the mailbox.</summary>
    public IReadOnlyList<MimeMessage> Mails =>
        Directory.Exists(In("mail/new")) ? [.. Directory.GetFiles(In("mail/new")).Select(f => MimeMessage.Load(f))] : [];

    /// <summary>Whether the mailbox of filling@lamp.example has no room.</summary>
    public bool IsFull { set => Mark("full", value); }

    /// <summary>Whether it hesitates, after the recipient slow@lamp.example was named.</summary>
    public bool IsSlow { set => Mark("slow", value); }

    /// <summary>Starts it, and waits until it listens.</summary>
    public async Task StartAsync()
    {
        _process = Process.Start(new ProcessStartInfo(Program, ["-C", In("exim.conf"), "-bdf", "-q2s"]))!;
        await UntilAsync(async () =>
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return true;
            }
            catch (SocketException) when (!_process.HasExited)
            {
                return false;
            }
        });
    }

    /// <summary>Kills it and whatever it had begun, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;

        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Waits until so many mails of a force area are in the mailbox; it delivers a moment after it has taken them.</summary>
    public async Task<IReadOnlyList<MimeMessage>> ArrivedAsync(string area, int count)
    {
        await UntilAsync(() => Task.FromResult(Of(area).Count >= count));
        return Of(area);
    }

    /// <summary>Waits until its log holds the text.</summary>
    public Task NotedAsync(string text) => UntilAsync(() => Task.FromResult(Log.Contains(text, StringComparison.Ordinal)));

    /// <summary>The mails of a force area in the mailbox.</summary>
    public IReadOnlyList<MimeMessage> Of(string area) => [.. Mails.Where(m => m.MessageId!.EndsWith($"@{area}.localhost", StringComparison.Ordinal))];

    /// <summary>What it answers to each of these commands, in the clear.</summary>
    public async Task<IReadOnlyList<string>> SayInTheClearAsync(params string[] commands)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        var answers = new List<string>();
        await AnswerAsync(reader);
        foreach (var command in commands)
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"));
            answers.Add(await AnswerAsync(reader));
        }

        return answers;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> AnswerAsync(StreamReader reader)
    {
        var answer = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            answer.AppendLine(line);
            if (line.Length < 4 || line[3] != '-')
                break;
        }

        return answer.ToString();
    }

    private async Task UntilAsync(Func<Task<bool>> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            if (waited.Elapsed > Patience)
                throw new TimeoutException($"The mail server did not come so far. It noted:\n{Log}");
            await Task.Delay(50);
        }
    }

    private void Mark(string name, bool isSet)
    {
        if (isSet)
            File.WriteAllText(In(name), "");
        else
            File.Delete(In(name));
    }

    private static void Open(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // With settings that are not Debian's it would give up root's rights sooner or later: it does without them from the first mail on.
    private string Configuration() => $$$"""
        primary_hostname = mail.lamp.example
        keep_environment =
        local_interfaces = 127.0.0.1
        daemon_smtp_ports = {{{Port}}}
        spool_directory = {{{In("spool")}}}
        log_file_path = {{{In("log")}}}/%slog
        pid_file_path = {{{In("spool")}}}/pid
        tls_certificate = {{{CertificateFile}}}
        tls_privatekey = {{{In("key.pem")}}}
        tls_advertise_hosts = *
        auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}
        deliver_drop_privilege
        smtp_accept_queue_per_connection = 0
        message_size_limit = {{{MostKilobytes}}}K
        acl_smtp_mail = sender
        acl_smtp_rcpt = recipient
        acl_smtp_data = accept

        begin acl

        sender:
          deny    message = 5.7.0 only in secret
                  !encrypted = *
          deny    message = 5.7.0 only for those who sign in
                  !authenticated = *
          accept

        recipient:
          require verify = recipient
          deny    message = 552 5.2.2 the mailbox is full
                  local_parts = full
          defer   message = 452 4.2.2 the mailbox is full
                  local_parts = filling
                  condition = ${if exists{{{{In("full")}}}} }
          defer   message = 4.7.1 greylisted
                  local_parts = grey
                  !seen = -{{{(int)Greylisted.TotalSeconds}}}s / key=${sender_host_address}_${sender_address}_${local_part}
          warn    local_parts = slow
                  condition = ${if exists{{{{In("slow")}}}} }
                  logwrite = hesitates
                  delay = 60s
          accept

        begin routers

        people:
          driver = accept
          domains = lamp.example
          local_parts = edie : zara : full : filling : grey : slow
          transport = maildir

        begin transports

        maildir:
          driver = appendfile
          directory = {{{In("mail")}}}
          maildir_format
          user = Debian-exim

        begin authenticators

        plain:
          driver = plaintext
          public_name = PLAIN
          server_prompts = :
          server_condition = ${if and{ {eq{$auth2}{ecins}} {eq{$auth3}{secret}} } }

        """;
}
