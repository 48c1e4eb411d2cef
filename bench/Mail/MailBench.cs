using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using ECins.Bench.Pages;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Mail;
using ECins.Host.Tasks;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Register;
using ECins.Host.Tasks.Rounds;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace ECins.Bench.Mail;

/// <summary>
/// Asks many people without an account the same, in as many rounds as their limit needs, and has one host drain the mails; beside that,
/// in the same run and to the same server, a bare MailKit loop that gives it as many mails over one connection. Says too how long
/// others wait for a page meanwhile.
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
            await AskAsync(area, count);
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

    // Mail is paused until all are asked, so that what is measured then is the draining alone.
    private static async Task AskAsync(Area area, int count)
    {
        await using var app = MadeApp.Of(area.Folder);
        var rounds = (await EnterAsync(app, area, count)).Chunk(TaskRound.Most).ToList();
        await PauseAsync(app, area, pause => pause.EndedAt = null);
        var clock = Stopwatch.StartNew();
        foreach (var people in rounds)
            await app.InAreaAsync(area.Key, services => PressAsync(services, area, people));
        Say($"had {count:N0} people asked in {rounds.Count:N0} rounds: {clock.Elapsed.TotalSeconds:N1} s");
        clock.Restart();
        await app.InAreaAsync(area.Key, services => services.GetRequiredService<OutboxWorker>().DrainAsync(default));
        Say($"asked, with a task and a mail each: {count:N0} in {clock.Elapsed.TotalSeconds:N1} s, {count / clock.Elapsed.TotalSeconds:N0} per s");
        await PauseAsync(app, area, pause => pause.EndedAt = DateTime.UtcNow);
    }

    private static async Task<List<Guid>> EnterAsync(WebApplication app, Area area, int count)
    {
        var ids = new List<Guid>();
        await WriteAsync(app, area, async core =>
        {
            var organisation = await core.Set<User>().Where(u => u.Id == area.OfBiggest).Select(u => u.OrganisationId).SingleAsync();
            for (var i = 0; i < count; i++)
                ids.Add(core.Add(Person(organisation, area.OfBiggest, i)).Entity.Id);
        });
        return ids;
    }

    private static ExternalPerson Person(Guid organisation, Guid by, int at) => new()
    {
        Id = Guid.CreateVersion7(),
        OrganisationId = organisation,
        Name = string.Create(CultureInfo.InvariantCulture, $"Volunteer {at}"),
        Address = Address(at),
        Verified = "By telephone",
        AddedById = by,
        AddedAt = DateTime.UtcNow,
    };

    private static async Task PressAsync(IServiceProvider services, Area area, Guid[] people)
    {
        services.GetRequiredService<CurrentCaller>().Value =
            (await services.GetRequiredService<CallerReader>().ReadAllAsync(u => u.Id == area.OfBiggest, default)).Single();
        var what = new TaskWhat { Ask = "Look whether the lights work", Safety = Safety.NothingKnown, DueOn = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(7) };
        await services.GetRequiredService<RoundService>().AskAsync(area.Fifty, Guid.CreateVersion7(), new RoundForm(people, [CodeRoute.Spoken], what), default);
    }

    private static Task PauseAsync(WebApplication app, Area area, Action<MailPause> change) => WriteAsync(app, area, async core => change(
        await core.Set<MailPause>().SingleOrDefaultAsync()
        ?? core.Add(new MailPause { Id = Guid.CreateVersion7(), Reason = "Measuring", ById = area.OfBiggest, Since = DateTime.UtcNow }).Entity));

    private static Task WriteAsync(WebApplication app, Area area, Func<CoreDbContext, Task> write) => app.InAreaAsync(
        area.Key,
        services => services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated), _ => write(services.GetRequiredService<CoreDbContext>()), default));

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
