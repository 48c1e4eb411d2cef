using System.Net;
using System.Text;
using ECins.Host.Jobs;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Imports;

public sealed class ImportTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_AFile_IsLookedAtThenTakenIn_AndCountedByPlaceAndMonth()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        var preview = await dan.BringAsync(StreetFiles.Of(
            StreetFiles.Incident(), StreetFiles.Incident(), StreetFiles.Incident("Quay Street", "2025-04", 54.71), StreetFiles.Other()));
        Assert.Equal("4", preview.Row("Rows in the file"));
        Assert.Equal("3", preview.Row("Anti-social behaviour"));
        Assert.Equal("1", preview.Row("Other kinds, left out"));
        Assert.Equal("March 2025 to April 2025", preview.Row("Months"));
        Assert.Equal("Fenshire Police", preview.Row("Figures of"));
        Assert.True((await dan.GetAsync("/asb/map")).Says("No street-level figures"));

        await TakeInAsync(area, dan, preview);
        using var priya = await area.SignInAsync(area.Priya);
        var map = await priya.GetAsync("/asb/map");
        Assert.True(map.Says("3 incidents"));
        Assert.Equal(["Bus Station", "Quay Street"], map.Document.QuerySelectorAll("th a").Select(a => a.TextContent));
        Assert.Equal(2, map.Document.QuerySelectorAll("circle").Length);
        Assert.Contains("1 incident ", (await priya.GetAsync("/asb/map?from=2025-04")).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await priya.GetAsync("/asb/map");
        var place = await priya.GetAsync(priya.Page.Document.QuerySelector("th a")!.GetAttribute("href")!);
        Assert.True(place.Says("2 incidents on or near here"));
        Assert.True(place.Says("March 2025"));
    }

    [Fact]
    public async Task Import_TheSameFileTwice_AddsNothing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        var file = StreetFiles.Of(StreetFiles.Incident(), StreetFiles.Incident(), StreetFiles.Incident("Quay Street"));
        await TakeInAsync(area, dan, await dan.BringAsync(file));
        var again = await dan.BringAsync(file);
        Assert.Equal("3", again.Row("Of these here already"));
        Assert.True(again.Says("nothing new"));
        await dan.PostAsync(Path(again) + "?handler=Start");
        await area.Area.DrainAsync();
        Assert.True((await dan.GetAsync(Path(again))).Says("0 added. 3 were here already."));
        Assert.True((await dan.GetAsync("/asb/map")).Says("3 incidents"));
    }

    [Fact]
    public async Task Import_SeveralMonths_AddUp_AlsoWhereTheyOverlap()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        await TakeInAsync(area, dan, await dan.BringAsync(StreetFiles.Of(StreetFiles.Incident(), StreetFiles.Incident())));
        var second = await dan.BringAsync(StreetFiles.Of(
            StreetFiles.Incident(), StreetFiles.Incident(), StreetFiles.Incident(), StreetFiles.Incident(month: "2025-04")));
        Assert.Equal("2", second.Row("Of these here already"));
        await TakeInAsync(area, dan, second);
        Assert.True((await dan.GetAsync("/asb/map")).Says("4 incidents"));
    }

    [Fact]
    public async Task Import_BadRows_AreListedWithLineAndReason_AndDownloadedWithoutFormulas()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        var preview = await dan.BringAsync(StreetFiles.Of(
            StreetFiles.Incident(),
            StreetFiles.Incident(month: "March"),
            "=cmd|' /C calc'!A0,2025-03",
            StreetFiles.Incident().Replace("1.601200", "", StringComparison.Ordinal),
            StreetFiles.Incident(month: "2099-01"),
            "\"" + StreetFiles.Incident(),
            StreetFiles.Incident("Quay Street")));
        Assert.Equal("2", preview.Row("Anti-social behaviour"));
        Assert.Equal("5", preview.Row("Rows that cannot be read"));
        var lines = preview.Document.QuerySelectorAll("table:last-of-type tbody tr").Select(r => r.TextContent).ToList();
        Assert.Contains(lines, l => l.Contains('3') && l.Contains("The month must be", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains('4') && l.Contains("2 fields in place of 12", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains('5') && l.Contains("no point on the map", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains('6') && l.Contains("in the future", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains('7') && l.Contains("fields in place of", StringComparison.Ordinal));

        var file = await dan.GetAsync(Path(preview) + "?handler=Faults");
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("'=cmd", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=cmd", file.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\n", "This is a file of outcomes")]
    [InlineData("Type,Date,Object of search\n", "stops and searches")]
    [InlineData("rec_id,given_name,surname\nrec-1-org,anna,bell\n", "This is not a street-level file")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0", "This is not a street-level file")]
    [InlineData("Just a letter to the council.", "This is not a street-level file")]
    public async Task Import_FileOfAnotherKind_SaysSoAndKeepsNothing(string content, string message)
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        var answer = await dan.BringAsync(Encoding.UTF8.GetBytes(content));
        Assert.Contains(message, answer.Error("File"), StringComparison.Ordinal);
        Assert.True((await dan.GetAsync("/asb/imports")).Says("None yet"));
    }

    [Fact]
    public async Task Import_NoFile_IsToldBesideTheField()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync("/asb/imports/add");
        Assert.Equal("Choose a file", (await dan.UploadAsync("Look at it", "File", [])).Error("File"));
    }

    [Fact]
    public async Task Import_Stopped_KeepsWhatWasAdded_AndGoesOnWithTheRest()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        await StartLongAsync(dan);
        var path = dan.Page.Location!;
        await DoOneBatchAsync(area);
        var half = await dan.GetAsync(path);
        Assert.True(half.Says("500 of 1,200"));
        Assert.NotNull(half.Document.QuerySelector("progress[value='500']"));

        await dan.SubmitAsync("Stop it");
        await area.Area.DrainAsync();
        Assert.True((await dan.GetAsync(path)).Says("Stopped after 500 of 1,200"));
        Assert.True((await dan.GetAsync("/asb/map")).Says("500 incidents"));

        await dan.GetAsync(path);
        await dan.SubmitAsync("Go on");
        await area.Area.DrainAsync();
        Assert.True((await dan.GetAsync(path)).Says("1,200 added. 0 were here already."));
        Assert.True((await dan.GetAsync("/asb/map")).Says("1,200 incidents"));
    }

    [Fact]
    public async Task Import_KilledBetweenABatchAndNotingIt_IsDoneOnceAllTheSame()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        await StartLongAsync(dan);
        var path = dan.Page.Location!;
        await DoOneBatchAsync(area);
        await area.Area.At(host).DrainAsync();
        Assert.True((await dan.GetAsync(path)).Says("1,200 added. 0 were here already."));
    }

    [Fact]
    public async Task Import_WorkstreamOff_StopsAndIsNotThere_AndGoesOnOnceItIsOn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        await StartLongAsync(dan);
        var path = dan.Page.Location!;
        await area.Area.TurnOffAsync("asb");
        await area.Area.DrainAsync();
        foreach (var gone in new[] { path, "/asb/imports", "/asb/map" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(gone)).Status);

        await area.Area.TurnOnAsync("asb", area.PoliceTeam);
        Assert.True((await dan.GetAsync(path)).Says("1,200 added"));
    }

    [Fact]
    public async Task Import_ByThoseWhoDoNotWorkTheWorkstream_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var dan = await area.SignInAsync(area.Dan);
        var preview = await dan.BringAsync(StreetFiles.Of(StreetFiles.Incident()));
        using var ruth = await area.SignInAsync(area.Ruth);
        foreach (var path in new[] { Path(preview), "/asb/imports", "/asb/imports/add", "/asb/map" })
            Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        await ruth.GetAsync("/");
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.PostAsync(Path(preview) + "?handler=Start")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync($"/asb/imports/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync($"/asb/map/{Guid.NewGuid()}")).Status);
    }

    private static async Task TakeInAsync(AsbArea area, Visitor visitor, Screen preview)
    {
        await visitor.GetAsync(Path(preview));
        await visitor.SubmitAsync("Take in");
        await area.Area.DrainAsync();
        Assert.True((await visitor.GetAsync(Path(preview))).Says("Done"));
    }

    // Three batches.
    private static async Task StartLongAsync(Visitor visitor)
    {
        var screen = await visitor.BringAsync(StreetFiles.Of([.. Enumerable.Repeat(StreetFiles.Incident(), 1_200)]));
        Assert.Equal("0", screen.Row("Of the first 1,000 here already"));
        await visitor.SubmitAsync("Take in");
    }

    // As a host does that is killed before it notes that the message is done.
    private static async Task DoOneBatchAsync(AsbArea area)
    {
        var payload = await area.Area.ReadAsync(core => core.Set<OutboxMessage>()
            .Where(m => m.Kind == QueuedJobs.MessageKind && m.State == OutboxState.Waiting).Select(m => m.Payload).SingleAsync(Cancellation));
        await area.Area.InScopeAsync(services =>
            services.GetServices<IOutboxHandler>().Single(h => h.Kind == QueuedJobs.MessageKind).HandleAsync(payload, 1, Cancellation));
    }

    private static string Path(Screen screen) => screen.Response.RequestMessage!.RequestUri!.AbsolutePath;
}
