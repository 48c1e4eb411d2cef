using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;

namespace ECins.Host.Tests.AsbCases;

/// <summary>How a person of a case comes to a form that they fill in by a link.</summary>
internal static partial class FormsByLink
{
    /// <summary>From the form that stands on the page to the victim at the task.</summary>
    public static async Task<(string Task, Visitor Doreen)> AskAsync(this AsbArea area, Visitor priya, params (string Name, string Value)[] instead)
    {
        (string Name, string Value)[] usual = [("Address", "edie@lamp.example"), ("Verified", "She wrote it down"), ("Safety", "NothingKnown")];
        await priya.SubmitAsync("Continue", [.. usual.Where(u => instead.All(i => i.Name != u.Name)), .. instead]);
        await priya.SubmitAsync("Send the mail");
        var task = priya.Page.Location!;
        var doreen = area.Area.Visitor();
        await area.OpenAsync(priya, task, doreen);
        return (task, doreen);
    }

    /// <summary>Opens the task by its link and code.</summary>
    public static async Task OpenAsync(this AsbArea area, Visitor priya, string task, Visitor doreen)
    {
        var link = LinkIn().Match((await area.Area.MailsAsync()).First(m => m.Text.Contains("/task/", StringComparison.Ordinal)).Text).Value;
        var code = (await priya.GetAsync(task)).Document.QuerySelector(".ec-task-code")!.TextContent;
        await doreen.GetAsync(link);
        await doreen.SubmitAsync("Open", ("Code", code));
        await doreen.FollowAsync();
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"/task/\S+")]
    private static partial System.Text.RegularExpressions.Regex LinkIn();
}
