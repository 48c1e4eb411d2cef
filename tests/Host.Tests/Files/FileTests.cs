using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using ECins.Host.Audit;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Identity;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using Xunit;

namespace ECins.Host.Tests.Files;

public sealed class FileTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "bomb", Samples.Bomb(), "cannot be read" }, { "program", [.. "MZ"u8, .. new byte[100]], "program" },
        { "page", "<html><script>go()</script>"u8.ToArray(), "Web pages" }, { "macros", Samples.WordWith("word/vbaProject.bin"), "macros" },
        { "polyglot", [.. Samples.Pdf, .. Samples.Archive(("a.class", "x"))], "two kinds" }, { "empty", [], "empty" },
    };

    [Fact]
    public async Task Picture_IsWrittenAnew_ShownWithItsChecksum_AndServedSoThatItDoesNothing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        byte[] sent = [.. Samples.Png(), .. "secret place"u8];
        var file = await priya.AddFileAsync(path, sent);
        var content = await priya.Client.GetAsync(new Uri(file + "/content", UriKind.Relative), Cancellation);
        var kept = await content.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Equal("image/jpeg", content.Content.Headers.ContentType!.MediaType);
        Assert.Equal(-1, kept.AsSpan().IndexOf("secret place"u8));
        Assert.Equal(40, SKBitmap.DecodeBounds(kept).Width);
        Assert.Equal("private, no-store", string.Join(", ", content.Headers.GetValues("Cache-Control").SelectMany(v => v.Split(", ")).OrderDescending()));
        Assert.Equal("nosniff", Assert.Single(content.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("sandbox;", Assert.Single(content.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var screen = await priya.GetAsync(file);
        Assert.True(screen.Says(Convert.ToHexStringLower(SHA256.HashData(kept))));
        Assert.True(screen.Says(Convert.ToHexStringLower(SHA256.HashData(sent))));
        Assert.Contains(file, (await priya.GetAsync(path + "/files")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(file + "/content?small=true")).Status);
        Assert.NotEmpty(await area.Area.EventsAsync(FileDeeds.Opened));
    }

    [Fact]
    public async Task Document_IsDownloadedOnly_UnderItsTitle()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var file = await priya.AddFileAsync(await priya.OpenCaseAsync(), Samples.Pdf);
        var content = await priya.Client.GetAsync(new Uri(file + "/content", UriKind.Relative), Cancellation);
        Assert.Equal("attachment", content.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("The door.pdf", content.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.Equal(Samples.Pdf, await content.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(Samples.Pdf.Length, await area.Area.ReadAsync(core => core.Set<Document>().Select(d => d.Size).SingleAsync()));
    }

    [Fact]
    public async Task Video_PartOfIt_IsServedAsAsked()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var video = Samples.Mp4(300_000);
        RandomNumberGenerator.Fill(video.AsSpan(200));
        var file = await priya.AddFileAsync(await priya.OpenCaseAsync(), video);
        var part = await PartAsync(priya, file, 131_000, 132_000);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(video[131_000..132_001], await part.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await PartAsync(priya, file, 900_000, 900_001)).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Add_WhatIsNotTakenIn_IsToldBesideTheField_AndNothingIsKept(string name, byte[] content, string words)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var screen = await priya.SendFileAsync(await priya.OpenCaseAsync(), content);
        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.True(screen.Error("Files")?.Contains(words, StringComparison.Ordinal), $"{name}: {screen.Error("Files")}");
        Assert.Equal(Filing.Title, screen.Value("FileTitle"));
        await host.AssertKeptAsync(area.Area, 0);
    }

    [Fact]
    public async Task Add_OtherwiseIncomplete_KeepsNothingOfTheFile()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var screen = await priya.SendFileAsync(await priya.OpenCaseAsync(), Samples.Pdf, ("FileTitle", ""));
        Assert.Equal("Enter what it is", screen.Error("FileTitle"));
        await host.AssertKeptAsync(area.Area, 0);
    }

    [Fact]
    public async Task Add_FromAnotherSite_IsRefusedBeforeAnythingIsKept()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Samples.Pdf), "Files", "a.pdf" } };
        var answer = await priya.Client.PostAsync(new Uri(path + "/files/add", UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await host.AssertKeptAsync(area.Area, 0);
    }

    [Fact]
    public async Task Add_ByWhoOnlyReads_OrReadsNot_IsNotThere_AndNothingIsKept()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        foreach (var user in new[] { area.Dan, area.Ruth })
        {
            using var other = await area.SignInAsync(user);
            var own = user == area.Dan ? await other.OpenCaseAsync() : null;
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path + "/files/add")).Status);
            if (own is null)
                continue;
            await other.GetAsync(own + "/files/add");
            var token = other.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var form = new MultipartFormDataContent
            {
                { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(Samples.Pdf), "Files", "a.pdf" },
            };
            Assert.Equal(HttpStatusCode.NotFound, (await other.Client.PostAsync(new Uri(path + "/files/add", UriKind.Relative), form, Cancellation)).StatusCode);
        }

        await host.AssertKeptAsync(area.Area, 0);
    }

    [Theory]
    [InlineData("Everyone", true, true)]
    [InlineData("OwnOrganisation", true, false)]
    [InlineData("Managers", false, false)]
    public async Task File_KeptNarrower_IsThereForThoseAndNobodyElse(string audience, bool owen, bool dan)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.ShareAsync(path, "Owen", Level.Read);
        var file = await priya.AddFileAsync(path, Samples.Png(), ("Audience", audience));
        await AssertSeesAsync(area, area.Owen, path, file, owen);
        await AssertSeesAsync(area, area.Dan, path, file, dan);
        await AssertSeesAsync(area, area.Ruth, path, file, false);
    }

    [Fact]
    public async Task File_ThroughAnotherCase_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var file = await priya.AddFileAsync(await priya.OpenCaseAsync(), Samples.Png());
        using var dan = await area.SignInAsync(area.Dan);
        var own = await dan.OpenCaseAsync();
        var through = own + file[file.IndexOf("/files/", StringComparison.Ordinal)..];
        foreach (var page in new[] { "", "/content", "/content?small=true", "/attach", "/withdraw" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(through + page)).Status);
        await dan.GetAsync(own + "/note");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(through + "/withdraw", ("Reason", "Because"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(file + "/content")).Status);
    }

    [Fact]
    public async Task Attach_ToAnEntry_IsShownThere_AndKeptAsNarrowAsIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.NoteAsync(path, "For the council only", ("Audience", "OwnOrganisation"));
        var entry = await area.Area.ReadAsync(core => core.Set<Entry>().Where(e => e.Text == "For the council only").Select(e => e.Id).SingleAsync());
        var file = await priya.AddFileAsync(path, Samples.Png());
        await AssertSeesAsync(area, area.Dan, path, file, true);
        await priya.GetAsync(file + "/attach");
        await priya.SubmitAsync("Save", ("EntryId", entry.ToString()));
        Assert.Equal(file, priya.Page.Location);
        Assert.Contains(file, (await priya.GetAsync(path)).Text, StringComparison.Ordinal);
        await AssertSeesAsync(area, area.Dan, path, file, false);
    }

    [Fact]
    public async Task Attach_ToAnEntryOfAnotherCase_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.NoteAsync(await dan.OpenCaseAsync(), "Somewhere else");
        var foreign = await area.Area.ReadAsync(core => core.Set<Entry>().Where(e => e.Text == "Somewhere else").Select(e => e.Id).SingleAsync());
        using var priya = await area.SignInAsync(area.Priya);
        var file = await priya.AddFileAsync(await priya.OpenCaseAsync(), Samples.Png());
        await priya.GetAsync(file + "/attach");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.SubmitAsync("Save", ("EntryId", foreign.ToString()))).Status);
        Assert.Contains(await area.Area.EventsAsync("file.attached"), e => e.Outcome == AuditOutcome.Refused);
    }

    [Fact]
    public async Task Withdraw_WithAReason_ErasesTheContentAndKeepsThatItWasThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        var file = await priya.AddFileAsync(path, Samples.Png());
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(file + "/withdraw")).Status);
        await priya.GetAsync(file + "/withdraw");
        Assert.Equal("Enter why it is withdrawn", (await priya.SubmitAsync("Withdraw it", ("Reason", ""))).Error("Reason"));
        await priya.SubmitAsync("Withdraw it", ("Reason", "The wrong door"));
        await host.AssertKeptAsync(area.Area, 0);
        Assert.True((await dan.GetAsync(path + "/files")).Says("because: The wrong door"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(file + "/content")).Status);
        Assert.Single(await area.Area.EventsAsync("file.withdrawn"), e => e.Outcome == AuditOutcome.Done);
    }

    [Theory]
    [InlineData("Official", "true", "WithConditions", true)]
    [InlineData("SecretOrAbove", "false", "", true)]
    [InlineData("Official", "true", "Permitted", false)]
    public async Task File_ThatMustNotBeShared_IsOutOfSight(string marking, string intelligence, string handling, bool isQuarantined)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        var file = await dan.AddFileAsync(
            path, Samples.Pdf, ("Marking", marking), ("IsIntelligence", intelligence), ("Source", "Untested"),
            ("Assessment", "KnownDirectly"), ("Handling", handling));
        Assert.Equal(isQuarantined, (await dan.GetAsync(file)).Says("kept out of sight"));
        Assert.Equal(isQuarantined ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await dan.GetAsync(file + "/content")).Status);
        Assert.Equal(!isQuarantined, (await priya.GetAsync(path + "/files")).Says(Filing.Title));
        Assert.Equal(isQuarantined ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await priya.GetAsync(file)).Status);
    }

    [Fact]
    public async Task Quarantine_IsSeenByWhoAnswersForSharing_NotWhatItHolds_AndOnlyWithdrawn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var file = await priya.AddFileAsync(await priya.OpenCaseAsync(), Samples.Pdf, ("Marking", "SecretOrAbove"));
        var answers = await area.Area.PersonAsync("Dina Shah", area.Police, null, Role.DataSharingManager);
        using var dina = await area.SignInAsync(answers);
        Assert.True((await dina.GetAsync("/")).Says("is kept out of sight"));
        var screen = await dina.GetAsync("/quarantine");
        Assert.True(screen.Says("Priya Nair"));
        Assert.False(screen.Says(Filing.Title));
        Assert.Equal(HttpStatusCode.NotFound, (await dina.GetAsync(file)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dina.GetAsync(file + "/content")).Status);
        using var irene = await area.SignInAsync(area.Irene);
        Assert.NotEqual(HttpStatusCode.OK, (await irene.GetAsync("/quarantine")).Status);
        await dina.GetAsync(screen.Document.QuerySelector("a[href$='/withdraw']") is null ? "/quarantine" : $"/quarantine/{file[^36..]}/withdraw");
        await dina.SubmitAsync("Withdraw it", ("Reason", "Spoken with her"));
        await host.AssertKeptAsync(area.Area, 0);
        Assert.True((await priya.GetAsync(file)).Says("Spoken with her"));
    }

    [Fact]
    public async Task Add_NothingEntered_SaysAtOnceAllThatIsMissing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await priya.OpenCaseAsync() + "/files/add");
        var screen = await priya.UploadAsync("Add the file", "Files", [], ("IsIntelligence", "true"));
        foreach (var field in new[] { "Files", "FileTitle", "Marking", "Source", "Assessment", "Handling" })
            Assert.NotNull(screen.Error(field));
    }

    [Fact]
    public async Task Quarantine_OfWhatIsInSight_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var file = await priya.AddFileAsync(await priya.OpenCaseAsync(), Samples.Pdf);
        using var dina = await area.SignInAsync(await area.Area.PersonAsync("Dina Shah", area.Police, null, Role.DataSharingManager));
        await dina.GetAsync("/quarantine");
        Assert.Equal(HttpStatusCode.NotFound, (await dina.GetAsync($"/quarantine/{file[^36..]}/withdraw")).Status);
        await host.AssertKeptAsync(area.Area, 1);
    }

    [Fact]
    public async Task Content_ShareEndsInTheMiddle_IsCutOff()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Dan Okafor", Level.Read);
        var file = await priya.AddFileAsync(path, Samples.Mp4(8_000_000));
        using var dan = await area.SignInAsync(area.Dan);
        using var answer = await dan.Client.GetAsync(new Uri(file + "/content", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancellation);
        await using var stream = await answer.Content.ReadAsStreamAsync(Cancellation);
        await stream.ReadExactlyAsync(new byte[100_000], Cancellation);
        await priya.EndShareAsync(path, area.Dan);
        await Task.Delay(TimeSpan.FromSeconds(2.5), Cancellation);
        await Assert.ThrowsAnyAsync<IOException>(() => stream.CopyToAsync(Stream.Null, Cancellation));
    }

    [Fact]
    public async Task Closed_NobodyAdds()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var file = await priya.AddFileAsync(path, Samples.Pdf);
        await area.Area.WriteAsync(async core =>
        {
            var id = Guid.Parse(path["/cases/".Length..]);
            (await core.Set<Holding>().SingleAsync(h => h.Id == id, Cancellation)).IsOpen = false;
        });
        Assert.False((await priya.GetAsync(path + "/files")).Says("Add a file"));
        await priya.SendFileAsync(path, Samples.Pdf);
        Assert.Equal(HttpStatusCode.NotFound, priya.Page.Status);
        await host.AssertKeptAsync(area.Area, 1);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(file + "/content")).Status);
    }

    private static async Task AssertSeesAsync(AsbArea area, User user, string path, string file, bool sees)
    {
        using var visitor = await area.SignInAsync(user);
        Assert.Equal(sees, (await visitor.GetAsync(path + "/files")).Text.Contains(file, StringComparison.Ordinal));
        foreach (var page in new[] { "", "/content", "/content?small=true" })
            Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await visitor.GetAsync(file + page)).Status);
    }

    private static async Task<HttpResponseMessage> PartAsync(Visitor visitor, string file, long from, long to)
    {
        using var asks = new HttpRequestMessage(HttpMethod.Get, new Uri(file + "/content", UriKind.Relative));
        asks.Headers.Range = new RangeHeaderValue(from, to);
        return await visitor.Client.SendAsync(asks, Cancellation);
    }
}
