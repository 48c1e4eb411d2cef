using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>What people do with tasks of those who have accounts, through the pages.</summary>
internal static class Tasking
{
    /// <summary>Asks somebody who can see the case or problem.</summary>
    /// <returns>The task's address.</returns>
    public static async Task<string> AskAsync(
        this Visitor visitor, string path, string to, string what, DateOnly dueOn, params (string, string)[] more)
    {
        await visitor.GetAsync(path + "/plan/tasks/add");
        await visitor.SubmitAsync("Save", [("Task.To", to), ("Task.What", what), .. Persons.Date("Task.DueOn", dueOn), .. more]);
        return await visitor.AskedAsync(path, what);
    }

    /// <summary>Asks somebody who may have to be let in.</summary>
    /// <returns>The task's address.</returns>
    public static async Task<string> AskAnybodyAsync(
        this Visitor visitor, string path, string to, string what, DateOnly dueOn, params (string, string)[] more)
    {
        await visitor.GetAsync($"{path}/plan/tasks/add/{to.Replace('.', '/')}");
        await visitor.SubmitAsync(
            visitor.Page.Document.QuerySelector("main form button")!.TextContent.Trim(),
            [("Task.What", what), .. Persons.Date("Task.DueOn", dueOn), .. more]);
        return await visitor.AskedAsync(path, what);
    }

    /// <summary>Asks somebody for something of no case.</summary>
    /// <param name="visitor">Who asks.</param>
    /// <param name="to">Kind and identifier, as in the address.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="dueOn">By when.</param>
    /// <param name="more">Other fields.</param>
    /// <returns>The task's address.</returns>
    public static async Task<string> AskAloneAsync(this Visitor visitor, string to, string what, DateOnly dueOn, params (string, string)[] more)
    {
        await visitor.GetAsync("/tasks/add/" + to);
        await visitor.SubmitAsync("Save", [("Task.What", what), .. Persons.Date("Task.DueOn", dueOn), .. more]);
        Assert.StartsWith("/tasks/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }

    public static async Task<Screen> MoveAsync(this Visitor visitor, string task, string move, string words = "")
    {
        await visitor.GetAsync(task);
        var version = visitor.Page.Document.QuerySelector("main input[name=Version]")?.GetAttribute("value") ?? "1";
        return await visitor.PostAsync(task, ("Move", move), ("Words", words), ("Version", version));
    }

    private static async Task<string> AskedAsync(this Visitor visitor, string path, string what)
    {
        Assert.Equal(path.StartsWith("/problems/", StringComparison.Ordinal) ? path : path + "/plan", visitor.Page.Location);
        var plan = await visitor.FollowAsync();
        return plan.Document.QuerySelectorAll("main .ec-list a").Last(a => a.TextContent == what).GetAttribute("href")!;
    }
}
