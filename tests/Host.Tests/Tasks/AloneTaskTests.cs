using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>What those who have accounts ask each other that is of no case: theirs and those asked alone, until it is done.</summary>
public sealed class AloneTaskTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Asked_IsReadByThoseAsked_UntilItIsDone_AndByNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var task = await priya.AskAloneAsync($"Team/{area.PoliceTeam.Id}", "Send us the rota", Today.AddDays(3));
        Assert.True((await priya.GetAsync("/tasks?view=Asked")).Says("Send us the rota"));
        foreach (var other in new[] { area.Owen, area.Ruth })
        {
            using var visitor = await area.SignInAsync(other);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(task)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(task + "/change")).Status);
            Assert.False((await visitor.GetAsync("/tasks?view=Organisation")).Says("rota"));
        }

        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync("/")).Says("A task for you"));
        Assert.True((await dan.GetAsync("/tasks")).Says("Send us the rota"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(task + "/change")).Status);
        await dan.MoveAsync(task, "Accept");
        Assert.Equal("/tasks?done=1", (await dan.MoveAsync(task, "Finish", "In your mail")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(task)).Status);
        Assert.True((await priya.GetAsync(task)).Says("In your mail"));
        Assert.Empty(priya.Page.Document.QuerySelectorAll("input[name=Move]"));
        Assert.False((await priya.GetAsync("/tasks?view=Asked")).Says("rota"));
        Assert.All(await area.Area.MailsAsync(), m => Assert.DoesNotContain("rota", m.Text + m.Subject, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("task-alone", Assert.Single(await area.Area.EventsAsync("internal-task.finished")).Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_AndDeclined_IsAskedOfSomebodyElseAnew()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var task = await priya.AskAloneAsync($"User/{area.Ruth.Id}", "Find a room", Today.AddDays(3));
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal("Enter why you decline", (await ruth.MoveAsync(task, "Decline")).Error("Words"));
        await ruth.MoveAsync(task, "Decline", "All are taken");
        Assert.True((await priya.GetAsync("/")).Says("A task of yours was declined"));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(task + "/hand-on")).Status);
        await priya.GetAsync(task + "/change");
        Assert.Equal("Enter what is to be done", (await priya.SubmitAsync("Save", ("Task.What", ""))).Error("Task_What"));
        await priya.MoveAsync(task, "CallOff", "Owen has one");
        Assert.False((await priya.GetAsync("/")).Says("was declined"));
    }

    [Fact]
    public async Task ComesAgain_InTheSamePlace()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var first = await priya.AskAloneAsync($"User/{area.Dan.Id}", "Send the figures", Today.AddDays(2), ("Task.Repeat", "EveryWeek"));
        using var dan = await area.SignInAsync(area.Dan);
        await dan.MoveAsync(first, "Finish", "Sent");
        var tasks = await area.Area.ReadAsync(core => core.Set<InternalTask>().Where(t => t.HeldAs == InternalTask.AloneKind).OrderBy(t => t.DueOn).ToListAsync());
        Assert.Equal([Today.AddDays(2), Today.AddDays(9)], tasks.Select(t => t.DueOn));
        Assert.True((await dan.GetAsync(tasks[1].Path)).Says("Send the figures"));
    }

    [Fact]
    public async Task OfNoWorkstream_OrNotCovered_OrOff_ItIsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.False((await ruth.GetAsync("/tasks")).Says("Ask for a task of no case"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync($"/tasks/add/User/{area.Dan.Id}")).Status);

        using var priya = await area.SignInAsync(area.Priya);
        var charity = await area.Area.PartnerAsync("Lamp Charity", OrganisationKind.Charity, Purpose.Licensing);
        await priya.GetAsync($"/tasks/add/Organisation/{charity.Id}");
        await priya.SubmitAsync("Save", ("Task.What", "Call us"), ("Task.InDays", "3"));
        Assert.True(priya.Page.Says("No agreement in force covers"));
        Assert.Equal("Call us", priya.Page.Value("Task_What"));

        var task = await priya.AskAloneAsync($"User/{area.Dan.Id}", "Send us the rota", Today.AddDays(3));
        var ofCase = await priya.AskAsync(await priya.OpenCaseAsync(), $"User.{area.Priya.Id}", "Ring her", Today.AddDays(3));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync("/tasks/" + ofCase[^36..])).Status);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(task)).Status);
        await area.Area.TurnOffAsync("asb");
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(task)).Status);
        Assert.False((await dan.GetAsync("/tasks")).Says("rota"));
    }

    [Fact]
    public async Task Overdue_IsToldToThoseAsked_ThenTheirSpoc_ThenWhoeverAsked()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AskAloneAsync($"User/{area.Ruth.Id}", "Find a room", Today);
        for (var day = 0; day < 12; day++)
        {
            host.Clock.Advance(TimeSpan.FromDays(1));
            await area.Area.DrainAsync();
        }

        var mails = await area.Area.MailsAsync();
        Assert.Contains(mails, m => m.To == area.Ruth.Email && m.Subject == "A task of yours is overdue");
        Assert.Contains(mails, m => m.To == area.Irene.Email && m.Subject == "A task of your organisation is overdue");
        Assert.Contains(mails, m => m.To == area.Priya.Email && m.Subject == "A task that you asked for is overdue");
    }
}
