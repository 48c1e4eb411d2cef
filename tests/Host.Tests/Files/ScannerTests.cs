using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Tasks;
using Xunit;

namespace ECins.Host.Tests.Files;

public sealed class ScannerTests(ScannerTests.ScannedHost host) : IClassFixture<ScannerTests.ScannedHost>
{
    [Fact]
    public async Task Add_Clean_IsKept_Infected_IsNot()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.AddFileAsync(path, Samples.Text);
        await host.AssertKeptAsync(area.Area, 1);
        var screen = await priya.SendFileAsync(path, Samples.Virus);
        Assert.Contains("Harmful software was found", screen.Error("Files"), StringComparison.Ordinal);
        await host.AssertKeptAsync(area.Area, 1);
    }

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR")]
    [InlineData("")]
    [InlineData("stream: OK maybe")]
    public async Task Add_ScannerGivesNoPlainAnswer_IsNotKept(string answer)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var screen = await priya.SendFileAsync(path, Encoding.ASCII.GetBytes("SAY " + answer));
        Assert.Contains("cannot be checked", screen.Error("Files"), StringComparison.Ordinal);
        await host.AssertKeptAsync(area.Area, 0);
    }

    [Fact]
    public async Task Photograph_Infected_IsKeptNeitherOfANote_NorOfAnAnswerFromOutside()
    {
        var asking = await Asking.MakeAsync(host);
        byte[] infected = [.. Samples.Png(), .. "EICAR"u8];
        await asking.Priya.GetAsync(asking.Case + "/note");
        var note = await asking.Priya.UploadAsync("Save note", "Photographs", [("a.png", infected)], ("Text", "The door"));
        Assert.Contains("Harmful software was found", note.Error("Photographs"), StringComparison.Ordinal);
        Assert.Equal("The door", note.Value("Text"));
        using var edie = await asking.EdieAsync();
        var answer = await edie.UploadAsync("Send", "Photographs", [("a.png", infected)], ("IsDone", "true"), ("Note", Asking.Note));
        Assert.Contains("Harmful software was found", answer.Error("Photographs"), StringComparison.Ordinal);
        Assert.Equal(Asking.Note, answer.Value("Note"));
        await host.AssertKeptAsync(asking.People.Area, 0);
    }

    [Fact]
    public async Task Add_TooLarge_IsToldSo_AndNothingIsKept()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var screen = await priya.SendFileAsync(await priya.OpenCaseAsync(), Samples.Mp4(3 << 20));
        Assert.Equal("A sound or video recording must be smaller than 2 MB", screen.Error("Files"));
        await host.AssertKeptAsync(area.Area, 0);
    }

    /// <summary>Speaks as clamd does: finds what says it is harmful, says what it is told to.</summary>
    public sealed class ScannedHost : TestHost
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _ended = new();

        public ScannedHost()
        {
            _listener.Start();
            _ = ServeAsync();
        }

        protected override IEnumerable<(string Key, string Value)> Settings =>
            [("Files:Scanner", $"tcp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}"), ("Files:MostMegabytesOfMedia", "2")];

        public override async ValueTask DisposeAsync()
        {
            await _ended.CancelAsync();
            _listener.Dispose();
            _ended.Dispose();
            await base.DisposeAsync();
        }

        private async Task ServeAsync()
        {
            while (!_ended.IsCancellationRequested)
            {
                using var client = await _listener.AcceptTcpClientAsync(_ended.Token);
                await using var stream = client.GetStream();
                await stream.WriteAsync(Encoding.ASCII.GetBytes(AnswerTo(await ReadAsync(stream))), _ended.Token);
            }
        }

        private static async Task<string> ReadAsync(NetworkStream stream)
        {
            var command = new byte[10];
            await stream.ReadExactlyAsync(command);
            Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(command));
            using var content = new MemoryStream();
            var header = new byte[sizeof(int)];
            while (true)
            {
                await stream.ReadExactlyAsync(header);
                var piece = new byte[BinaryPrimitives.ReadInt32BigEndian(header)];
                if (piece.Length == 0)
                    return Encoding.Latin1.GetString(content.ToArray());
                await stream.ReadExactlyAsync(piece);
                content.Write(piece);
            }
        }

        private static string AnswerTo(string content) =>
            content.StartsWith("SAY ", StringComparison.Ordinal) ? content[4..] + (content.Length > 4 ? "\0" : "")
            : content.Contains("EICAR", StringComparison.Ordinal) ? "stream: Eicar-Test FOUND\0" : "stream: OK\0";
    }
}

public sealed class NoScannerTests(NoScannerTests.LonelyHost host) : IClassFixture<NoScannerTests.LonelyHost>
{
    [Fact]
    public async Task Add_ScannerUnreachable_IsNotKept()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var screen = await priya.SendFileAsync(await priya.OpenCaseAsync(), Samples.Text);
        Assert.Contains("cannot be checked", screen.Error("Files"), StringComparison.Ordinal);
        await host.AssertKeptAsync(area.Area, 0);
    }

    public sealed class LonelyHost : TestHost
    {
        // The port of discard, where nothing listens.
        protected override IEnumerable<(string Key, string Value)> Settings => [("Files:Scanner", "tcp://127.0.0.1:9")];
    }
}
