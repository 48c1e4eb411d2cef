using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using ECins.Bench.Pages;
using ECins.Host.Composition;
using ECins.Host.Mail;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace ECins.Bench.Mail;

/// <summary>
/// Queues many mails in one unit of work and has one host drain them; beside that, in the same run and to the same server, a bare
/// MailKit loop that gives it as many mails over one connection. Says too how long others wait for a page meanwhile.
/// </summary>
internal static class MailBench
{
    private static readonly Size Small = new("Mail", 11, 300, 2_000, 1, 2);

    public static async Task RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("ecins-bench-").FullName;
        await using var server = new SmtpServer();
        try
        {
            var area = await AreaMaker.MakeAsync(Small, folder);
            var bare = await BareAsync(server, count);
            Say($"bare MailKit loop: {count:N0} mails in {bare.TotalSeconds:N1} s, {count / bare.TotalSeconds:N0} per s");
            Say($"queued in one unit of work: {(await QueueAsync(area, count)).TotalSeconds:N1} s");
            await DrainAsync(server, area, count, bare);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<TimeSpan> BareAsync(SmtpServer server, int count)
    {
        var settings = server.Settings.ToDictionary(s => s.Key, s => s.Value);
        using var trusted = X509CertificateLoader.LoadCertificateFromFile(settings["Mail:TrustedCertificate"]);
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (_, shown, _, _) => shown!.GetCertHashString() == trusted.GetCertHashString();
        await client.ConnectAsync(settings["Mail:Server"], int.Parse(settings["Mail:Port"], CultureInfo.InvariantCulture), SecureSocketOptions.StartTls);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            using var message = new MimeMessage { Subject = "A task waits", Body = new TextPart("plain") { Text = Text } };
            message.From.Add(MailboxAddress.Parse(settings["Mail:From"]));
            message.To.Add(MailboxAddress.Parse(Address(i)));
            await client.SendAsync(message);
        }

        await client.DisconnectAsync(quit: true);
        return clock.Elapsed;
    }

    private static async Task<TimeSpan> QueueAsync(Area area, int count)
    {
        await using var app = MadeApp.Of(area.Folder);
        var clock = new Stopwatch();
        await app.InAreaAsync(area.Key, services =>
        {
            clock.Start();
            return services.GetRequiredService<IUnitOfWork>().WriteAsync(
                new Deed(CoreDeeds.ForceAreaCreated),
                _ =>
                {
                    var mailbox = services.GetRequiredService<Mailbox>();
                    for (var i = 0; i < count; i++)
                        mailbox.Add(new NewMail(Address(i), "A task waits", Text, new Subject("task", "7")));
                    return Task.CompletedTask;
                },
                default);
        });
        return clock.Elapsed;
    }

    private static async Task DrainAsync(SmtpServer server, Area area, int count, TimeSpan bare)
    {
        var before = server.Mails.Count;
        using var host = await LoadedHost.StartAsync(
            area.Folder, Path.Combine(area.Folder, "files"),
            [.. server.Settings.Select(s => (s.Key.Replace(":", "__", StringComparison.Ordinal), s.Value))]);
        using var reader = new Browser(host, area.Key);
        await reader.SignInAsync(area.OfBiggest);
        while (server.Mails.Count == before)
            await Task.Delay(10);
        var clock = Stopwatch.StartNew();
        var (meanwhile, first) = (new List<double>(), server.Mails.Count);
        while (server.Mails.Count < before + count)
        {
            await LookAsync(reader, meanwhile);
            await Task.Delay(50);
        }

        var (took, sent) = (clock.Elapsed, before + count - first);
        var alone = new List<double>();
        for (var i = 0; i < Math.Max(meanwhile.Count / 4, 20); i++)
            await LookAsync(reader, alone);
        Say($"drained by one host: {sent:N0} in {took.TotalSeconds:N1} s, {sent / took.TotalSeconds:N0} per s, {sent / took.TotalSeconds / (count / bare.TotalSeconds):N2} of the bare loop");
        Say($"my cases meanwhile: median {Median(meanwhile):N1} ms, 95th {At(meanwhile, 0.95):N1} ms; after it: median {Median(alone):N1} ms");
    }

    private static async Task LookAsync(Browser reader, List<double> took)
    {
        var from = Stopwatch.GetTimestamp();
        await reader.GetAsync("/cases");
        took.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
    }

    private static double Median(List<double> of) => At(of, 0.5);

    private static double At(List<double> of, double part) => of.Order().ElementAt((int)((of.Count - 1) * part));

    private static string Address(int at) => string.Create(CultureInfo.InvariantCulture, $"volunteer{at}@charity.example");

    private const string Text = "Northton Council asks you to do something by Friday. What it is stands behind this link:\n\nhttps://fenshire.example/task/1234567890\n";

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
