using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Composition;

/// <summary>A host that is configured wrongly says plainly what to put right, and does not start.</summary>
public sealed class WrongConfigurationTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("ecins-test-").FullName;

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "Database:Engine", "Oracle", "Database:Engine" },
        { "Database:Folder", "", "Database:Folder must name" },
        { "Database:Foldr", "data", "Database:Foldr is no setting" },
        { "Database:MaxBatchSize", "many", "Database:MaxBatchSize" },
        { "Database:MigrationInterceptors:0", "Nobody.Knows", "Database:MigrationInterceptors names 'Nobody.Knows'" },
        { "Session:IdleMinutes", "soon", "Session:IdleMinutes" },
        { "Session:IdleMinutes", "0", "Session:IdleMinutes must be" },
        { "SignIn:TriesAMinute", "0", "SignIn:TriesAMinute must be" },
        { "Mail:Server", "mail.example", "Mail:From must be" },
        { "Mail:Port", "70000", "Mail:Port must be" },
        { "Mail:GiveUpAfterHours", "0", "Mail:GiveUpAfterHours must be" },
        { "Mail:PatienceSeconds", "0", "Mail:PatienceSeconds must be" },
        { "Texts:Key", "a-name-alone", "Texts:Key must be" },
        { "Texts:Address", "http://texts.example", "Texts:Address must be" },
        { "Texts:Kee", "a-name-alone", "Texts:Kee is no setting" },
        { "Mail:Tls", "Never", "Never" },
        { "Returns:Port", "0", "Returns:Port must be" },
        { "Returns:Server", "localhost", "Returns:User must be" },
        { "Mail:Sever", "mail.example", "Mail:Sever is no setting" },
        { "Mail:TrustedCertificate", "nowhere.pem", "Mail:TrustedCertificate names a file that is not there" },
        { "Mail:SigningCertificate", "nowhere.p12", "Mail:SigningCertificate names a file that is not there" },
        { "Identity:BreachedPasswords", "nowhere.txt", "Identity:BreachedPasswords names a file that is not there" },
        { "Telemetry:Endpoint", "collector", "Telemetry:Endpoint must be" },
        { "Proxy:Trusted:0", "the proxy", "Proxy:Trusted names 'the proxy'" },
        { "Audit:Checkpoint", "here", "Audit:Checkpoint is no setting" },
        { "Modules:File", "nowhere.json", "The list of modules is missing" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Start_WithAWrongSetting_NamesItAndEnds(string setting, string value, string says) =>
        AssertPlain(await StartAsync([.. Embedded(), (setting, value)]), says);

    [Fact]
    public async Task Start_ForRealWithoutTheKeysCertificate_SaysSo() =>
        AssertPlain(await StartAsync(Embedded(), "Production"), "Platform:KeyCertificate must name");

    [Fact]
    public async Task Start_ForRealWithAFileThatIsNoCertificate_SaysSo()
    {
        var file = Path.Combine(_folder, "keys.p12");
        await File.WriteAllTextAsync(file, "no certificate", TestContext.Current.CancellationToken);
        AssertPlain(
            await StartAsync([.. Embedded(), ("Platform:KeyCertificate", file)], "Production"), "Platform:KeyCertificate is no certificate");
    }

    [Theory]
    [InlineData("wrong", "Mail:SigningCertificate is no certificate (PKCS #12), or Mail:SigningPassword is not its password.")]
    [InlineData("", "Mail:SigningCertificate is no certificate (PKCS #12), or Mail:SigningPassword is not its password.")]
    public async Task Start_WithAnotherPasswordForTheSigningCertificate_SaysSo(string password, string says)
    {
        using var signer = new MailIdentity("no-reply@ecins.example");
        AssertPlain(await StartAsync([.. Signing(signer.Keep(_folder)), ("Mail:SigningPassword", password)]), says);
    }

    [Fact]
    public async Task Start_WithASigningCertificateThatIsAText_SaysSo()
    {
        var file = Path.Combine(_folder, "signing.p12");
        await File.WriteAllTextAsync(file, "no certificate", TestContext.Current.CancellationToken);
        AssertPlain(await StartAsync(Signing(file)), "Mail:SigningCertificate is no certificate (PKCS #12)");
    }

    [Fact]
    public async Task Start_WithASigningCertificateWithoutItsKey_SaysSo()
    {
        using var signer = new MailIdentity("no-reply@ecins.example");
        using var alone = X509CertificateLoader.LoadCertificate(signer.Der);
        var file = Path.Combine(_folder, "signing.p12");
        await File.WriteAllBytesAsync(file, alone.Export(X509ContentType.Pkcs12, MailIdentity.Password), TestContext.Current.CancellationToken);
        AssertPlain(await StartAsync(Signing(file)), "Mail:SigningCertificate holds no certificate with its private key");
    }

    [Fact]
    public async Task Start_WithASigningCertificateForOtherUses_SaysSo()
    {
        using var signer = new MailIdentity("no-reply@ecins.example", use: X509KeyUsageFlags.KeyEncipherment);
        AssertPlain(await StartAsync(Signing(signer.Keep(_folder))), "that mail may be signed with");
    }

    [Fact]
    public async Task Start_WithASigningCertificateThatHasExpired_SaysSo()
    {
        using var signer = new MailIdentity("no-reply@ecins.example", from: TimeSpan.FromDays(-30), until: TimeSpan.FromDays(-1));
        AssertPlain(await StartAsync(Signing(signer.Keep(_folder))), "The certificate of Mail:SigningCertificate has expired.");
    }

    [Fact]
    public async Task Start_WithASigningCertificateForAnotherAddress_SaysSo()
    {
        using var signer = new MailIdentity("somebody@ecins.example");
        AssertPlain(await StartAsync(Signing(signer.Keep(_folder))), "is not for the address of Mail:From");
    }

    [Fact]
    public async Task Start_OnSqlServerWithoutAConnection_SaysSo() =>
        AssertPlain(await StartAsync([("Database:Engine", "SqlServer"), ("Database:Connection", "nonsense")]), "Database:Connection must hold");

    [Fact]
    public async Task Start_OnAServerThatDoesNotAnswer_SaysSo() =>
        AssertPlain(
            await StartAsync([
                ("Database:Engine", "SqlServer"),
                ("Database:Connection", $"Server=tcp:127.0.0.1,{FreePort()};User ID=x;Password=y;Connect Timeout=2;ConnectRetryCount=0")]),
            "The database cannot be used");

    [Fact]
    public async Task Start_WithAListOfModulesThatIsNotJson_SaysSo()
    {
        var file = Path.Combine(_folder, "modules.json");
        await File.WriteAllTextAsync(file, "{ nothing", TestContext.Current.CancellationToken);
        AssertPlain(await StartAsync([.. Embedded(), ("Modules:File", file)]), "is not JSON");
    }

    [Theory]
    [InlineData(null, """{ "key": "gone", "assembly": "ECins.Gone" }""", "The module 'gone' is listed but missing")]
    [InlineData("asb", """{ "key": "other", "assembly": "ECins.Asb" }""", "calls itself 'asb'")]
    [InlineData("licensing", null, "holds 'ECins.Licensing', which modules.json does not list")]
    [InlineData(null, """{ "key": "asb", "assembly": "ECins.Asb" }""", "lists the module 'asb' twice")]
    [InlineData("asb", """{ "key": "asb" }""", "must list modules, each with a key and an assembly")]
    public async Task Start_WithAWrongListOfModules_SaysWhatIsWrong(string? without, string? with, string says)
    {
        var right = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "modules.json"), TestContext.Current.CancellationToken))!;
        var listed = right["modules"]!.AsArray().Where(m => (string?)m!["key"] != without).Select(m => m!.ToJsonString());
        var file = Path.Combine(_folder, "modules.json");
        await File.WriteAllTextAsync(file, $$"""{ "modules": [ {{string.Join(',', with is null ? listed : listed.Append(with))}} ] }""", TestContext.Current.CancellationToken);
        AssertPlain(await StartAsync([.. Embedded(), ("Modules:File", file)]), says);
    }

    [Fact]
    public async Task Start_AtAnAddressInUse_SaysSo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        AssertPlain(await StartAsync([.. Embedded(), ("urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}")]), "address already in use");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void AssertPlain((int Exit, string Said) ended, string says)
    {
        Assert.Equal(1, ended.Exit);
        Assert.Contains("ECins cannot start.", ended.Said, StringComparison.Ordinal);
        Assert.Contains(says, ended.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Said, StringComparison.Ordinal);
    }

    private (string Key, string Value)[] Embedded() =>
        [("Database:Engine", "Sqlite"), ("Database:Folder", Path.Combine(_folder, "data")), ("Demo:Fill", "false"), ("Jobs:Run", "false"), ("urls", "http://127.0.0.1:0")];

    private (string Key, string Value)[] Signing(string file) =>
    [
        .. Embedded(), ("Mail:Server", "localhost"), ("Mail:From", "no-reply@ecins.example"), ("Mail:SigningCertificate", file),
        ("Mail:SigningPassword", MailIdentity.Password),
    ];

    private async Task<(int Exit, string Said)> StartAsync((string Key, string Value)[] settings, string environment = "Demo")
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. settings.Select(s => $"--{s.Key}={s.Value}")])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment },
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var patience = new Timer(_ => process.Kill(), null, Patience, Timeout.InfiniteTimeSpan);
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
