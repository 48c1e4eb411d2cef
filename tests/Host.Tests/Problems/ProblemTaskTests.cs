using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Problems;

/// <summary>A problem's response: tasks, as cases have them.</summary>
public sealed class ProblemTaskTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Asked_LetsThemIntoTheProblem_UntilItIsDone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var ruth = await area.SignInAsync(area.Ruth);
        var path = await priya.OpenProblemAsync(host);
        Assert.True((await priya.GetAsync($"{path}/plan/tasks/add/User/{area.Ruth.Id}")).Says("They cannot see the problem. Once you save, they can read it"));
        var task = await priya.AskAnybodyAsync(path, $"User.{area.Ruth.Id}", "Ask the sixth form", Today.AddDays(3));
        Assert.StartsWith(path + "/plan/tasks/", task, StringComparison.Ordinal);
        Assert.True((await ruth.GetAsync("/")).Says("A task for you in ASB-P-"));
        Assert.True((await ruth.GetAsync("/tasks")).Says("Cars racing in the car park"));
        Assert.Equal(HttpStatusCode.OK, (await ruth.GetAsync(path)).Status);
        Assert.Equal("It cannot be closed yet", (await priya.GetAsync(path + "/close")).Heading);
        await priya.GetAsync(path + "/plan/tasks/add");
        await priya.PostAsync(path + "/close", ("Outcome", "Solved"), ("Words", "Done"));
        Assert.Empty(await area.Area.EventsAsync("problem.closed"));

        await ruth.MoveAsync(task, "Accept");
        Assert.Equal("/tasks?done=1", (await ruth.MoveAsync(task, "Finish", "Two of them told me")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(task)).Status);
        Assert.True((await priya.GetAsync(path)).Says("Two of them told me"));
        Assert.Equal(path, (await priya.CloseProblemAsync(path)).Location);
        Assert.Contains($"problem:{path[^36..]}", Assert.Single(await area.Area.EventsAsync("internal-task.finished")).Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_ByWhoOnlyContributes_IsHeldUntilTheOwnerLetsThemIn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        using var ruth = await area.SignInAsync(area.Ruth);
        var path = await priya.OpenProblemAsync(host);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        var task = await dan.AskAnybodyAsync(path, $"User.{area.Ruth.Id}", "Ask the sixth form", Today.AddDays(3));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        Assert.True((await priya.GetAsync("/")).Says("Somebody is to be let into ASB-P-"));
        Assert.True((await priya.GetAsync("/notices")).Says("Somebody is to be let into a problem of yours for a task: ASB-P-"));
        await priya.MoveAsync(task, "LetIn");
        Assert.Equal(HttpStatusCode.OK, (await ruth.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Task_IsChanged_HandedOn_AndGoneWithTheShareThatLetThemIn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var path = await priya.OpenProblemAsync(host);
        var task = await priya.AskAnybodyAsync(path, $"User.{area.Dan.Id}", "Patrol on Fridays", Today.AddDays(3));
        await priya.GetAsync(task + "/change");
        Assert.Equal(task, (await priya.SubmitAsync("Save", ("Task.What", "Patrol on Saturdays"))).Location);
        Assert.True((await dan.GetAsync(task)).Says("Patrol on Saturdays"));
        await priya.GetAsync(task + "/hand-on");
        Assert.Equal(task, (await priya.SubmitAsync("Hand it on", ("Task.To", $"User.{area.Priya.Id}"))).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);

        var second = await priya.AskAnybodyAsync(path, $"User.{area.Dan.Id}", "Count the cars", Today.AddDays(3));
        await priya.EndShareAsync(path, area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(second)).Status);
        Assert.True((await priya.GetAsync(second)).Says("Declined"));
    }

    [Fact]
    public async Task Overdue_IsToldToWhoDecidesOverTheProblem()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenProblemAsync(host);
        await priya.AskAnybodyAsync(path, $"User.{area.Ruth.Id}", "Ask the sixth form", Today);
        for (var day = 0; day < 12; day++)
        {
            host.Clock.Advance(TimeSpan.FromDays(1));
            await area.Area.DrainAsync();
        }

        var mails = await area.Area.MailsAsync();
        Assert.Contains(mails, m => m.To == area.Ruth.Email && m.Subject == "A task of yours is overdue");
        Assert.Contains(mails, m => m.To == area.Priya.Email && m.Subject == "A task in a problem of yours is overdue");
        Assert.All(mails, m => Assert.DoesNotContain("Cars racing", m.Text + m.Subject, StringComparison.Ordinal));
    }
}
