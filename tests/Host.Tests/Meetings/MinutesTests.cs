using System.Net;
using ECins.Host.Meetings;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Tasks;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Meetings;

/// <summary>What is written at meetings and what comes of it: who writes and reads it, and what is done (domain S5).</summary>
public sealed class MinutesTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Minutes_Restricted_AreForThoseWhoWereThere_AndNotForApologies_NorOnTheCase()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        foreach (var reader in new[] { area.Dan, area.Ruth, area.Irene })
            await area.Area.AddAsync(Gathering.ShareWith(path, reader, area.Priya));
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(area.Dan, area.Ruth), Today.AddDays(7));
        await priya.PutOnAsync(meeting, "Quay Street", await area.Area.ReferenceAsync(path));
        await priya.IssueAsync(meeting);
        var item = await priya.ItemAsync(meeting, "Quay Street");

        using var dan = await area.SignInAsync(area.Dan);
        using var ruth = await area.SignInAsync(area.Ruth);
        using var irene = await area.SignInAsync(area.Irene);
        await dan.AcceptAsync(meeting);
        await ruth.AcceptAsync(meeting);
        await ruth.GetAsync(meeting);
        await ruth.SubmitAsync("I cannot come");
        Assert.Equal("Enter what was said and decided", (await priya.MinuteAsync(item, " ")).Error("Words"));
        await priya.MinuteAsync(item, "The tenancy is at risk", isRestricted: true);
        await priya.AttendAsync(meeting, area.Priya, area.Dan);

        Assert.True((await priya.GetAsync(item)).Says("The tenancy is at risk"));
        Assert.True((await dan.GetAsync(item)).Says("The tenancy is at risk"));
        Assert.True((await ruth.GetAsync(item)).Says("They are for those who were there"));
        Assert.True((await ruth.GetAsync(meeting)).Says("Apologies"));
        foreach (var visitor in new[] { ruth, irene })
        {
            Assert.False((await visitor.GetAsync(item)).Says("tenancy"));
            Assert.False((await visitor.GetAsync(path + "/plan")).Says("tenancy"));
        }

        Assert.True((await dan.GetAsync(path + "/plan")).Says("The tenancy is at risk"));
        await priya.MinuteAsync(item, "The tenancy is safe");
        Assert.True((await ruth.GetAsync(item)).Says("The tenancy is safe"));
        Assert.True((await irene.GetAsync(path + "/plan")).Says("The tenancy is safe"));
        Assert.Equal(HttpStatusCode.NotFound, (await irene.GetAsync(item)).Status);
    }

    [Fact]
    public async Task Minutes_AreWrittenByWhoManagesTheGroup_OfWhatTheyContributeTo()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var path = await dan.OpenCaseAsync();
        await area.Area.AddAsync(Gathering.ShareWith(path, area.Priya, area.Dan));
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(area.Dan), Today.AddDays(7));
        var reference = await area.Area.ReferenceAsync(path);
        Assert.StartsWith("You contribute to no open case or problem", (await priya.PutOnAsync(meeting, "Quay Street", reference)).Error("Item_Reference"), StringComparison.Ordinal);
        Assert.Equal("Quay Street", priya.Page.Value("Item_Topic"));
        Assert.StartsWith("You contribute to no open case or problem", (await priya.PutOnAsync(meeting, "Quay Street", "ASB-222-222")).Error("Item_Reference"), StringComparison.Ordinal);
        await priya.IssueAsync(meeting);
        await dan.AcceptAsync(meeting);
        Assert.Equal(meeting, (await dan.PutOnAsync(meeting, "Quay Street", reference)).Location);
        var item = await priya.ItemAsync(meeting, "Quay Street");
        foreach (var visitor in new[] { priya, dan })
        {
            Assert.Null((await visitor.GetAsync(item)).Document.QuerySelector("textarea"));
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(item + "/actions/add")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(item + "/tactical")).Status);
            await visitor.GetAsync(item);
            Assert.NotEqual(HttpStatusCode.Redirect, (await visitor.PostAsync(item, ("Words", "Not mine"), ("Version", "1"))).Status);
        }

        await priya.GetAsync(item);
        await dan.GetAsync(item);
        await dan.SubmitAsync("Take it off the agenda");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(item)).Status);
    }

    [Fact]
    public async Task Minutes_OfTwoAtOnce_ShowBoth_AndLoseNothing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var group = await priya.MakeGroupAsync();
        await priya.AddMemberAsync(group, area.Dan, chairs: true);
        var meeting = await priya.CallAsync(group, Today.AddDays(7));
        await priya.PutOnAsync(meeting, "Rooms");
        await priya.IssueAsync(meeting);
        var item = await priya.ItemAsync(meeting, "Rooms");
        using var dan = await area.SignInAsync(area.Dan);
        await dan.AcceptAsync(meeting);
        await dan.GetAsync(item);
        await priya.MinuteAsync(item, "Room two");
        await dan.SubmitAsync("Save the minutes", ("Words", "Room three"));
        Assert.True(dan.Page.Says("Room two"));
        Assert.Equal("Room three", dan.Page.Value("Words"));
        await dan.SubmitAsync("Save the minutes");
        Assert.True((await priya.GetAsync(item)).Says("Room three"));
    }

    [Fact]
    public async Task Action_IsATaskOfTheCase_AndStandsOnTheBoardOfWhoDoesIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await area.Area.AddAsync(Gathering.ShareWith(path, area.Dan, area.Priya));
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(area.Dan, area.Ruth), Today.AddDays(7));
        await priya.PutOnAsync(meeting, "Quay Street", await area.Area.ReferenceAsync(path));
        await priya.IssueAsync(meeting);
        var item = await priya.ItemAsync(meeting, "Quay Street");
        await priya.GetAsync(item + "/actions/add");
        Assert.DoesNotContain("Ruth Calder", priya.Page.Document.QuerySelector("#Task_To")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Select who does it", (await priya.SubmitAsync("Save the action", ("Task.What", "Check the lights"), ("Task.To", $"User.{area.Ruth.Id}"), ("Task.InDays", "3"))).Error("Task_To"));
        Assert.Equal("Check the lights", priya.Page.Value("Task_What"));
        await priya.SubmitAsync("Save the action", ("Task.To", $"User.{area.Dan.Id}"));
        Assert.Equal(item, priya.Page.Location);
        Assert.True((await priya.GetAsync(item)).Says("Check the lights"));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync("/tasks")).Says("Check the lights"));
        var task = (await area.Area.ReadAsync(core => core.Set<InternalTask>().SingleAsync(t => t.What == "Check the lights"))).Path;
        Assert.StartsWith(path, task, StringComparison.Ordinal);
        await dan.MoveAsync(task, "Finish", "Two were out");
        Assert.True((await priya.GetAsync(item)).Says("Two were out"));
    }

    [Fact]
    public async Task Action_OfTheGroupsOwnBusiness_IsDone_AndTheGroupGoesOn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var group = await priya.MakeGroupAsync(area.Ruth);
        var meeting = await priya.CallAsync(group, Today.AddDays(7));
        await priya.PutOnAsync(meeting, "Rooms");
        await priya.IssueAsync(meeting);
        var item = await priya.ItemAsync(meeting, "Rooms");
        await priya.GetAsync(item + "/actions/add");
        await priya.SubmitAsync("Save the action", ("Task.What", "Find a room"), ("Task.To", $"User.{area.Ruth.Id}"), ("Task.InDays", "3"));
        using var ruth = await area.SignInAsync(area.Ruth);
        var task = (await area.Area.ReadAsync(core => core.Set<InternalTask>().SingleAsync(t => t.What == "Find a room"))).Path;
        Assert.StartsWith("/tasks/", task, StringComparison.Ordinal);
        Assert.True((await ruth.GetAsync("/tasks")).Says("Find a room"));
        await ruth.MoveAsync(task, "Finish", "Room four");
        Assert.True((await priya.GetAsync(item)).Says("Room four"));
        Assert.Equal(meeting, (await priya.PutOnAsync(meeting, "Next year")).Location);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(task)).Status);
    }

    [Fact]
    public async Task Closed_IsToldOf_AndChangesNoMore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(area.Dan), Today.AddDays(7));
        await priya.PutOnAsync(meeting, "Rooms");
        await priya.PutOnAsync(meeting, "Dates");
        var item = await priya.ItemAsync(meeting, "Rooms");
        await priya.GetAsync(meeting);
        await priya.PostAsync(meeting + "?handler=Down", ("item", item[^36..]));
        Assert.Equal(["1. Dates", "2. Rooms"], (await priya.GetAsync(meeting)).Document.QuerySelectorAll("main ol a").Select(a => a.TextContent));
        await priya.IssueAsync(meeting);
        await priya.MinuteAsync(item, "Room two");
        await priya.GetAsync(meeting + "/close");
        Assert.True(priya.Page.Says("1. Dates"));
        Assert.False(priya.Page.Says("2. Rooms"));
        Assert.True((await priya.SubmitAsync("Close them")).Says("Say first who was there"));
        await priya.AttendAsync(meeting, area.Priya);
        await priya.GetAsync(meeting + "/close");
        await priya.SubmitAsync("Close them");
        foreach (var page in new[] { "/change", "/who", "/close", "/items/add" })
            Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(meeting + page)).Status);
        await priya.GetAsync(item);
        Assert.Null(priya.Page.Document.QuerySelector("textarea"));
        Assert.NotEqual(HttpStatusCode.Redirect, (await priya.PostAsync(item, ("Words", "Changed"), ("Version", "2"))).Status);
        Assert.True((await priya.GetAsync(item)).Says("Room two"));
        Assert.Contains(await area.Area.MailsAsync(), m => m.To == area.Dan.Email && m.Subject == "The minutes of a meeting of yours can be read");
        Assert.True(await area.Area.ReadAsync(core => core.Set<Attendance>().AnyAsync(a => a.UserId == area.Dan.Id && a.Presence == Presence.Absent)));
    }
}
