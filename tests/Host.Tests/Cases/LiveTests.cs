using System.Net;
using ECins.Host.Audit;
using ECins.Host.Cases.Live;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class LiveTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Listening_OthersWrite_AreCounted_OnesOwnAreNot()
    {
        var (area, priya, path) = await SharedAsync("Okafor", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await using var live = await Listener.OpenAsync(dan, path);
        await priya.NoteAsync(path, "Spoke to the neighbours");
        Assert.Equal("data: 1", await live.NextAsync());
        await dan.NoteAsync(path, "Saw them too");
        await priya.NoteAsync(path, "And again");
        Assert.Equal("data: 2", await live.NextAsync());
    }

    [Fact]
    public async Task Listening_NarrowerEntry_IsNotToldToThoseWhoMayNotReadIt()
    {
        var (area, priya, path) = await SharedAsync("Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        await using var live = await Listener.OpenAsync(dan, path);
        await priya.NoteAsync(path, "For managers", ("Audience", "Managers"));
        await priya.NoteAsync(path, "For the council", ("Audience", "OwnOrganisation"));
        Assert.Null(await live.NextAsync(TimeSpan.FromSeconds(6)));
        await priya.NoteAsync(path, "For everybody");
        Assert.Equal("data: 1", await live.NextAsync());
    }

    [Fact]
    public async Task Listening_ShareEnded_IsToldSo_AndTheStreamEnds()
    {
        var (area, priya, path) = await SharedAsync("Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        await using var live = await Listener.OpenAsync(dan, path);
        await priya.EndShareAsync(path, area.Dan);
        await priya.NoteAsync(path, "Not for him");
        Assert.Equal("event: ended", await live.NextAsync());
        Assert.Equal("data:", await live.NextAsync());
        Assert.Null(await live.NextAsync());
        Assert.True(live.IsOver);
    }

    [Fact]
    public async Task Listening_WorkstreamTurnedOff_Ends()
    {
        var (area, _, path) = await SharedAsync("Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        await using var live = await Listener.OpenAsync(dan, path);
        await area.Area.TurnOffAsync("asb");
        Assert.Equal("event: ended", await live.NextAsync());
    }

    [Fact]
    public async Task Listening_SessionEnds_EndsWithIt()
    {
        var (area, _, path) = await SharedAsync("Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        await using var live = await Listener.OpenAsync(dan, path);
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Null(await live.NextAsync());
        Assert.True(live.IsOver);
        Assert.Equal(HttpStatusCode.NoContent, (await dan.GetAsync(path + "/live?others=0")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await dan.GetAsync("/notices/live")).Status);
    }

    [Fact]
    public async Task Listening_Often_DoesNotProlongTheSession()
    {
        var (area, _, path) = await SharedAsync("Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        var address = Listener.AddressOn(await dan.GetAsync(path));
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        await (await Listener.OfAsync(dan, address)).DisposeAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Redirect, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Listen_WhoMayNotRead_IsNotFound()
    {
        var (area, _, path) = await SharedAsync("Okafor", Level.Read);
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(path + "/live?others=0")).Status);
    }

    [Fact]
    public async Task Listen_ThroughAnotherHost_IsToldWhatWasWrittenAtThisOne()
    {
        var (area, priya, path) = await SharedAsync("Okafor", Level.Read);
        await using var second = await host.SecondAsync();
        using var dan = await area.Area.At(second).SignInAsync(area.Dan);
        await using var live = await Listener.OpenAsync(dan, path);
        await priya.NoteAsync(path, "Written elsewhere");
        Assert.Equal("data: 1", await live.NextAsync());
    }

    [Fact]
    public async Task Listen_PutsNothingOnRecord()
    {
        var (area, priya, path) = await SharedAsync("Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path);
        await using var live = await Listener.OpenAsync(dan, path);
        Task<int> HisAsync() => area.Area.ReadAsync(core => core.Set<AuditEvent>().CountAsync(e => e.UserId == area.Dan.Id, Cancellation));
        var before = await HisAsync();
        await priya.NoteAsync(path, "Told and not shown");
        Assert.Equal("data: 1", await live.NextAsync());
        Assert.Equal(before, await HisAsync());
    }

    [Fact]
    public async Task Listen_TooOften_IsRefused_UntilAPageIsClosed()
    {
        var (area, _, path) = await SharedAsync("Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        var open = new List<Listener>();
        for (var i = 0; i < LiveSeats.Most; i++)
            open.Add(await Listener.OpenAsync(dan, path));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await dan.GetAsync(path + "/live?others=0")).Status);
        foreach (var listener in open)
            await listener.DisposeAsync();
        for (var tries = 0; ; tries++)
        {
            using var answer = await dan.Client.GetAsync(new Uri(path + "/live?others=0", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancellation);
            if (answer.StatusCode == HttpStatusCode.OK)
                break;
            Assert.True(tries < 50, "No seat was given back.");
            await Task.Delay(100, Cancellation);
        }
    }

    private async Task<(AsbArea Area, Visitor Priya, string Path)> SharedAsync(string with, Level level)
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, with, level);
        return (area, priya, path);
    }

    /// <summary>The stream of an open page.</summary>
    private sealed class Listener(HttpResponseMessage answer, StreamReader lines) : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

        private Task<string?>? _reading;

        public bool IsOver { get; private set; }

        public static string AddressOn(Screen page) => page.Document.QuerySelector("[data-live]")!.GetAttribute("data-live")!;

        public static async Task<Listener> OpenAsync(Visitor visitor, string path) =>
            await OfAsync(visitor, AddressOn(await visitor.GetAsync(path)));

        public static async Task<Listener> OfAsync(Visitor visitor, string address)
        {
            var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancellation);
            Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
            var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));
            Assert.Equal(":", await lines.ReadLineAsync(Cancellation));
            return new Listener(answer, lines);
        }

        /// <summary>The next line that says something; <c>null</c> when the stream is over or nothing came.</summary>
        public async Task<string?> NextAsync(TimeSpan? atMost = null)
        {
            using var until = new CancellationTokenSource(atMost ?? Patience);
            try
            {
                while (true)
                {
                    var line = await (_reading ??= lines.ReadLineAsync(CancellationToken.None).AsTask()).WaitAsync(until.Token);
                    _reading = null;
                    if (line is null)
                        IsOver = true;
                    if (line is null or not ("" or ":"))
                        return line;
                }
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }

        public ValueTask DisposeAsync()
        {
            answer.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
