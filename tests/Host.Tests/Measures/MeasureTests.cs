using System.Net;
using ECins.Host.Audit;
using ECins.Host.Data;
using ECins.Host.Tests.Assessments;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Measures;

/// <summary>What is counted of a workstream: of what the caller reads, and for nobody else.</summary>
public sealed class MeasureTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task EveryNumber_IsShownAndTakenAsAFile()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.AssessAsync(await priya.PersonPathAsync(path, "Doreen Pask"), isWorst: true);
        await priya.ReportAsync();
        var measures = (await priya.GetAsync("/measures/asb")).Document.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(measures.Count >= 14);
        foreach (var measure in measures)
        {
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(measure)).Status);
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(measure + "/file")).Status);
        }

        Assert.NotEmpty(await area.Area.EventsAsync("measure.shown"));
        Assert.NotEmpty(await area.Area.EventsAsync("measure.taken"));
        Assert.Contains("/measures/asb", (await priya.GetAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenCases_AreCountedByOwnerAndHighestBand_OfWhatTheCallerReads()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.OpenCaseAsync("Another matter");
        await priya.AssessAsync(await priya.PersonPathAsync(path, "Doreen Pask"), isWorst: true);
        Assert.Equal("Owner,High,Medium,Standard,Not assessed,All\r\n\"Priya Nair, Northton Council\",1,0,0,1,2\r\n", await FileAsync(priya, "open-cases"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal("Owner,High,Medium,Standard,Not assessed,All\r\n", await FileAsync(dan, "open-cases"));
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.Equal("Owner,High,Medium,Standard,Not assessed,All\r\n\"Priya Nair, Northton Council\",1,0,0,0,1\r\n", await FileAsync(dan, "open-cases"));
    }

    [Fact]
    public async Task LateReviews_AreCountedOnceTheirDayIsPast()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AssessAsync(await priya.PersonPathAsync(await priya.OpenCaseAsync(), "Doreen Pask"), isWorst: true);
        Assert.Equal("Owner,All\r\n", await FileAsync(priya, "late-reviews"));
        host.Clock.Advance(TimeSpan.FromDays(29));
        using var later = await area.SignInAsync(area.Priya);
        Assert.Equal("Owner,Inspector,Sergeant,All\r\n\"Priya Nair, Northton Council\",1,1,2\r\n", await FileAsync(later, "late-reviews"));
        Assert.Contains("1 to 3 months,0,0", await FileAsync(later, "time-open"), StringComparison.Ordinal);
        Assert.Contains("Less than a month,1,0", await FileAsync(later, "time-open"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotWorked_OrUnknown_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ruth = await area.SignInAsync(area.Ruth);
        using var priya = await area.SignInAsync(area.Priya);
        foreach (var path in new[] { "/measures/asb", "/measures/asb/open-cases", "/measures/asb/open-cases/file", "/measures/nothing" })
            Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync("/measures/asb/nothing")).Status);
    }

    [Fact]
    public async Task Period_WrittenWrongly_IsTheUsualOne_AndTheOtherWayRound_IsTurned()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        Assert.Equal(13, Lines(await FileAsync(priya, "first-contact?From=soon&To=")));
        Assert.Equal(4, Lines(await FileAsync(priya, "first-contact?From=2026-03&To=2026-01")));
        Assert.Equal(37, Lines(await FileAsync(priya, "first-contact?From=1900-01&To=2026-01")));
    }

    [Theory]
    [InlineData("", "?From=9998-01&To=9998-01")]
    [InlineData("/opened-closed", "?From=9999-12&To=9999-12")]
    [InlineData("/opened-closed", "?From=0001-01&To=0001-01")]
    [InlineData("/opened-closed", "?From=2200-12&To=2200-12")]
    public async Task Period_OutOfAllReason_IsTheUsualOne_OrAnEmptyOne(string measure, string query)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync($"/measures/asb{measure}{query}")).Status);
    }

    [Fact]
    public async Task Numbers_LookedAt_AreOnRecord_WhichAndOfWhichMonths()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/measures/asb/opened-closed?From=2026-01&To=2026-03");
        await FileAsync(priya, "opened-closed?From=2026-01&To=2026-03");
        foreach (var deed in new[] { "measure.shown", "measure.taken" })
        {
            var made = Assert.Single(await area.Area.EventsAsync(deed));
            var notes = await area.Area.ReadAsync(core => core.Set<AuditDetail>().Where(d => d.EventId == made.Id).ToDictionaryAsync(d => d.Name, d => d.Value));
            Assert.Equal(("asb", "opened-closed", "2026-01", "2026-03"), (notes["workstream"], notes["measure"], notes["from"], notes["to"]));
        }
    }

    [Fact]
    public async Task FirstContact_IsCountedByUkDays_AlsoInTheLastHourOfASummersDay()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await ClockAsync(area, priya, "2026-01-31 23:30:00", "2026-02-03", "2026-02-03 23:30:00");
        await ClockAsync(area, priya, "2026-06-30 22:30:00", "2026-07-03", "2026-07-03 22:59:00");
        await ClockAsync(area, priya, "2026-06-30 23:30:00", "2026-07-03", "2026-07-03 23:30:00");
        await ClockAsync(area, priya, "2026-07-02 12:00:00", "2026-07-05", null);
        await ClockAsync(area, priya, "2026-07-02 13:00:00", "2026-07-05", "2026-07-05 09:00:00");
        Assert.Equal(
            ["January 2026,1,0,0,0,100", "June 2026,1,0,0,0,100", "July 2026,1,2,0,0,33.3"],
            (await FileAsync(priya, "first-contact?From=2026-01&To=2026-07")).Split("\r\n").Skip(1).Where(l => l.Any(char.IsDigit) && !l.Contains(",0,0,0,0,", StringComparison.Ordinal)));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.DoesNotContain(",1,", await FileAsync(dan, "first-contact?From=2026-01&To=2026-07"), StringComparison.Ordinal);
    }

    // A report as if it had come, fallen due and been answered then.
    private static async Task ClockAsync(AsbArea area, Visitor visitor, string received, string due, string? contacted)
    {
        var id = Convert.ToHexString(Guid.Parse((await visitor.ReportAsync()).Split('/')[^1]).ToByteArray(true));
        await area.Area.InScopeAsync(async services =>
        {
            var database = services.GetRequiredService<CoreDbContext>().Database;
            await database.OpenConnectionAsync();
            await using var command = database.GetDbConnection().CreateCommand();
            Assert.SkipUnless(command is SqliteCommand, "The statement is SQLite's.");
            var answered = contacted is null ? "NULL" : $"'{contacted}'";
            command.CommandText = $"UPDATE asb_Triage SET ReceivedAt = '{received}', DueOn = '{due}', ContactedAt = {answered} WHERE Id = X'{id}'";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        });
    }

    private static int Lines(string text) => text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length;

    private static async Task<string> FileAsync(Visitor visitor, string measure)
    {
        var parts = measure.Split('?');
        var page = await visitor.GetAsync($"/measures/asb/{parts[0]}/file{(parts.Length > 1 ? "?" + parts[1] : "")}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Text;
    }
}
