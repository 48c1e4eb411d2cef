using System.Net;
using ECins.Host.Identity;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>What is due, as a calendar program reads it.</summary>
public sealed class CalendarTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Feed_TellsDaysOfWhatIsTheirs_AndNamesNobody()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        await priya.ShareAsync(path, "Calder", Level.Read);
        var task = await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", Today.AddDays(9));
        await priya.AskAsync(path, $"User.{area.Priya.Id}", "Visit", Today.AddDays(5));
        using var ruth = await area.SignInAsync(area.Ruth);
        var feed = await MakeAsync(ruth);
        using var program = area.Area.Visitor();
        var read = await program.GetAsync(feed);
        Assert.Equal("text/calendar", read.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"DTSTART;VALUE=DATE:{Today.AddDays(9):yyyyMMdd}", read.Text, StringComparison.Ordinal);
        Assert.Contains(task[^36..], read.Text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain($"{Today.AddDays(5):yyyyMMdd}", read.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "teacher", "music", "ASB-", "Ruth", "Priya" })
            Assert.DoesNotContain(secret, read.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Feed_Ended_OrOfWhoCannotSignIn_OrOfNobody_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ruth = await area.SignInAsync(area.Ruth);
        using var program = area.Area.Visitor();
        var first = await MakeAsync(ruth);
        var second = await MakeAsync(ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(second)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync("/calendar/guessed")).Status);
        using var other = (await AsbArea.MakeAsync(host)).Area.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(second)).Status);

        await area.Area.WriteAsync(async core => (await core.Set<User>().SingleAsync(u => u.Id == area.Ruth.Id)).Status = UserStatus.Suspended);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(second)).Status);
        await area.Area.WriteAsync(async core => (await core.Set<User>().SingleAsync(u => u.Id == area.Ruth.Id)).Status = UserStatus.Active);
        using var again = await area.SignInAsync(area.Ruth);
        await again.GetAsync("/account/calendar");
        await again.SubmitAsync("End it");
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(second)).Status);
        Assert.Equal(2, (await area.Area.EventsAsync("calendar.made")).Count);
    }

    private static async Task<string> MakeAsync(Visitor visitor)
    {
        var page = await visitor.GetAsync("/account/calendar");
        var made = await visitor.SubmitAsync(page.Document.QuerySelector("main form button")!.TextContent.Trim());
        return new Uri(made.Document.QuerySelector(".ec-code")!.TextContent.Trim()).PathAndQuery;
    }
}
