using System.Net;
using ECins.Host.Notices;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Notices;

/// <summary>What users are told of what concerns them, in the page and by mail.</summary>
public sealed class NoticeTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Waits = "A task waits for you";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Told_StandsInTheirList_AndNobodyElses_UntilTheyOpenIt()
    {
        var (area, path) = await MakeAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var task = await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", Today.AddDays(9));
        using var ruth = await area.SignInAsync(area.Ruth);
        var list = await ruth.GetAsync("/notices");
        Assert.True(list.Says(Waits));
        Assert.False(list.Says("form teacher"));
        Assert.Single(list.Document.QuerySelectorAll("main .govuk-tag"));
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.False((await gareth.GetAsync("/notices")).Says(Waits));
        var notice = list.Document.QuerySelector("input[name=notice]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.PostAsync("/notices?handler=Open", ("notice", notice))).Status);
        Assert.Equal(task, (await ruth.PostAsync("/notices?handler=Open", ("notice", notice))).Location);
        Assert.Empty((await ruth.GetAsync("/notices")).Document.QuerySelectorAll("main .govuk-tag"));
    }

    [Fact]
    public async Task EveryDay_GetsOneMailOfAll_AtItsHour_WithNothingOfTheCase_AndAWayOut()
    {
        var (area, path) = await MakeAsync();
        using var ruth = await area.SignInAsync(area.Ruth);
        await SetAsync(ruth, ("Pace", "EveryDay"), ("Hour", "7"));
        using var priya = await area.SignInAsync(area.Priya);
        foreach (var what in new[] { "Speak to his form teacher", "Send the timetable" })
            await priya.AskAsync(path, $"User.{area.Ruth.Id}", what, Today.AddDays(30));
        await WriteAsync(area, new TimeOnly(6, 58));
        Assert.DoesNotContain(await area.Area.MailsAsync(), m => m.To == area.Ruth.Email);
        await WriteAsync(area, new TimeOnly(7, 2));
        await WriteAsync(area, new TimeOnly(7, 7));
        var mail = Assert.Single(await area.Area.MailsAsync(), m => m.To == area.Ruth.Email);
        Assert.Equal("2 notices in ECins", mail.Subject);
        Assert.Contains($"{Waits} (2 times)", mail.Text, StringComparison.Ordinal);
        Assert.Contains("/account/notices", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("form teacher", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryDay_WhatWasSeenMeanwhile_IsNotMailed()
    {
        var (area, path) = await MakeAsync();
        using var ruth = await area.SignInAsync(area.Ruth);
        await SetAsync(ruth, ("Pace", "EveryDay"), ("Hour", "7"));
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", Today.AddDays(30));
        await ruth.GetAsync("/notices");
        await ruth.SubmitAsync("I have seen all of them");
        await WriteAsync(area, new TimeOnly(7, 2));
        Assert.DoesNotContain(await area.Area.MailsAsync(), m => m.To == area.Ruth.Email);
    }

    [Fact]
    public async Task QuietHours_HoldMailBackUntilTheyEnd()
    {
        var (area, path) = await MakeAsync();
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.NotNull((await SetAsync(ruth, ("Pace", "AtOnce"), ("QuietFrom", "20"))).Error("QuietUntil"));
        await SetAsync(ruth, ("Pace", "AtOnce"), ("QuietFrom", "20"), ("QuietUntil", "7"));
        To(new TimeOnly(21, 0));
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", Today.AddDays(30));
        await WriteAsync(area, new TimeOnly(6, 58));
        Assert.DoesNotContain(await area.Area.MailsAsync(), m => m.To == area.Ruth.Email);
        await WriteAsync(area, new TimeOnly(7, 2));
        Assert.Single(await area.Area.MailsAsync(), m => m.To == area.Ruth.Email);
    }

    [Fact]
    public async Task Muted_TellsNothingMore_ButOfWhatIsUrgent()
    {
        var (area, path) = await MakeAsync();
        using var ruth = await area.SignInAsync(area.Ruth);
        await ruth.GetAsync(path);
        await ruth.SubmitAsync("Mute this case");
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", Today.AddDays(9));
        Assert.DoesNotContain(await area.Area.MailsAsync(), m => m.To == area.Ruth.Email);
        Assert.Empty((await ruth.GetAsync("/notices")).Document.QuerySelectorAll("main .govuk-tag"));
        Assert.True((await ruth.GetAsync("/")).Says("A task for you in"));

        await priya.GetAsync(path);
        await priya.SubmitAsync("Mute this case");
        using var dan = await area.SignInAsync(area.Dan);
        var reference = (await priya.GetAsync(path)).Document.QuerySelector(".ec-case-bar__reference")!.TextContent.Trim().Split(' ')[0];
        await dan.GetAsync("/emergency");
        await dan.SubmitAsync("Open it, and tell its owner", ("Reference", reference), ("Reason", "He is on the roof"));
        Assert.Contains(await area.Area.MailsAsync(), m => m.To == area.Priya.Email && m.Subject.Contains("emergency", StringComparison.Ordinal));

        await ruth.GetAsync(path);
        await ruth.SubmitAsync("Hear of it again");
        await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Send the timetable", Today.AddDays(9));
        Assert.Contains(await area.Area.MailsAsync(), m => m.To == area.Ruth.Email);
        using var gareth = await area.SignInAsync(area.Gareth);
        await gareth.GetAsync("/notices");
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.PostAsync(path + "/mute", ("isMuted", "true"))).Status);
    }

    [Theory]
    [InlineData(nameof(MailPace.EveryHour), "2026-11-26 09:40", "2026-11-26 09:00")]
    [InlineData(nameof(MailPace.EveryDay), "2026-11-26 06:59", "2026-11-25 07:00")]
    [InlineData(nameof(MailPace.EveryDay), "2026-11-26 07:00", "2026-11-26 07:00")]
    [InlineData(nameof(MailPace.EveryWeek), "2026-11-23 06:59", "2026-11-16 07:00")]
    [InlineData(nameof(MailPace.EveryWeek), "2026-11-29 12:00", "2026-11-23 07:00")]
    public void LastTurn_IsTheLatestUpToNow(string pace, string now, string turn) => Assert.Equal(
        At(turn), new NoticeSettings { Id = Guid.NewGuid(), Pace = Enum.Parse<MailPace>(pace), Hour = 7 }.LastTurn(At(now)));

    private static DateTime At(string time) => DateTime.ParseExact(time, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(AsbArea Area, string Path)> MakeAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        return (area, path);
    }

    private static async Task<Screen> SetAsync(Visitor visitor, params (string, string)[] fields)
    {
        await visitor.GetAsync("/account/notices");
        return await visitor.SubmitAsync("Save", fields);
    }

    // The next time that it is so late in the UK.
    private void To(TimeOnly time)
    {
        var now = host.Clock.GetUtcNow().UtcDateTime;
        var next = UkTime.FromUk(Today, time);
        host.Clock.Advance((next > now ? next : UkTime.FromUk(Today.AddDays(1), time)) - now);
    }

    private async Task WriteAsync(AsbArea area, TimeOnly at)
    {
        To(at);
        await area.Area.InScopeAsync(services => services.GetRequiredService<NoticeDigest>().RunAsync(TestContext.Current.CancellationToken));
        await area.Area.DrainAsync();
    }
}
