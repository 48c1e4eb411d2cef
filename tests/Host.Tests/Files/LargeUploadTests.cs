using System.Net;
using AngleSharp.Html.Dom;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Files;

/// <summary>Uploads that are far too large, or never end.</summary>
public sealed class LargeUploadTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_OfFourGigabytes_IsToldSo_LongBeforeItIsRead()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        using var sent = new Endless(Samples.Png(), 4L << 30);
        using var form = await FormAsync(priya, path + "/files/add", sent);
        using var answer = await priya.Client.PostAsync(new Uri(path + "/files/add", UriKind.Relative), form, Cancellation);
        Assert.Contains("A picture must be smaller than 25 MB", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.True(answer.Headers.ConnectionClose);
        Assert.InRange(sent.Position, 25L << 20, 400L << 20);
        await host.AssertKeptAsync(area.Area, 0);
    }

    [Fact]
    public async Task Upload_OfManyThatAreRefused_IsCutOff()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        List<Endless> sent = [.. Enumerable.Range(0, 20).Select(_ => new Endless(Samples.Png(), 60L << 20))];
        using var form = await FormAsync(priya, path + "/files/add", [.. sent]);
        using var answer = await priya.Client.PostAsync(new Uri(path + "/files/add", UriKind.Relative), form, Cancellation);
        Assert.Contains("A picture must be smaller than 25 MB", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.InRange(sent.Sum(s => s.Position), 25L << 20, 400L << 20);
        await host.AssertKeptAsync(area.Area, 0);
        sent.ForEach(s => s.Dispose());
    }

    [Fact]
    public async Task Upload_AfterOneThatIsRefused_IsNotTakenInEither()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await priya.OpenCaseAsync() + "/files/add");
        var screen = await priya.UploadAsync(
            "Add the file", "Files", [("bomb.png", Samples.Bomb()), ("door.png", Samples.Png())],
            ("FileTitle", "The door"), ("Marking", "Official"), ("IsIntelligence", "false"));
        Assert.NotNull(screen.Error("Files"));
        await host.AssertKeptAsync(area.Area, 0);
    }

    [Theory]
    [InlineData(300, "Of one name")]
    [InlineData(300, null)]
    public async Task Upload_OfManyFields_IsCutOff(int count, string? name)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        using var form = await FormAsync(priya, path + "/files/add");
        for (var at = 0; at < count; at++)
            form.Add(new StringContent("Shouting"), name ?? $"Field {at}");
        using var answer = await priya.Client.PostAsync(new Uri(path + "/files/add", UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Upload_WithoutAName_ThatNeverEnds_IsCutOff()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        using var sent = new Endless(Samples.Png(), 4L << 30);
        using var form = await FormAsync(priya, path + "/files/add");
        var unnamed = new StreamContent(sent, 1 << 20);
        unnamed.Headers.ContentDisposition = new("form-data") { Name = "Files", FileName = "\"\"" };
        form.Add(unnamed);
        using var answer = await priya.Client.PostAsync(new Uri(path + "/files/add", UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.InRange(sent.Position, 1, 400L << 20);
        await host.AssertKeptAsync(area.Area, 0);
    }

    [Fact]
    public async Task Upload_WhoseSenderVanishes_LeavesNothingBehind()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        using var vanishing = new CancellationTokenSource();
        using var sent = new Endless(Samples.Png(), 4L << 30) { At = (10L << 20, vanishing.Cancel) };
        using var form = await FormAsync(priya, path + "/files/add", sent);
        await Assert.ThrowsAnyAsync<Exception>(() => priya.Client.PostAsync(new Uri(path + "/files/add", UriKind.Relative), form, vanishing.Token));
        await host.AssertKeptAsync(area.Area, 0);
    }

    private static async Task<MultipartFormDataContent> FormAsync(Visitor visitor, string page, params Stream[] files)
    {
        var screen = await visitor.GetAsync(page);
        var token = ((IHtmlInputElement)screen.Document.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("The door"), "FileTitle" },
        };
        foreach (var file in files)
            form.Add(new StreamContent(file, 1 << 20), "Files", "door.png");
        return form;
    }

    /// <summary>Something, and nothing but zeros after it.</summary>
    private sealed class Endless(byte[] head, long length) : Stream
    {
        public (long Position, Action Do)? At { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            buffer.AsSpan(offset, read).Clear();
            if (Position < head.Length)
                head.AsSpan((int)Position, (int)Math.Min(read, head.Length - Position)).CopyTo(buffer.AsSpan(offset));
            Position += read;
            if (At is { } at && Position >= at.Position)
                at.Do();
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
