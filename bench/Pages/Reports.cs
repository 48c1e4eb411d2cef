using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ECins.Bench.Pages;

/// <summary>Reports that cases can be opened from, made through the pages.</summary>
internal sealed partial class Reports(Browser browser)
{
    private readonly ConcurrentQueue<string> _made = [];

    public async Task MakeAsync(int count)
    {
        var type = FirstType().Match(await browser.LookAsync("/asb/report/what")).Groups[1].Value;
        for (var at = 0; at < count; at++)
            _made.Enqueue(await MakeAsync(type));
    }

    /// <returns>The address of one that nothing was opened from yet.</returns>
    public string Take() => _made.TryDequeue(out var report) ? report : throw new InvalidOperationException("There are no more reports.");

    private async Task<string> MakeAsync(string type)
    {
        var yesterday = DateTime.UtcNow.AddDays(-1);
        await AnswerAsync("danger", ("IsDanger", "false"));
        await AnswerAsync("what", ("TypeId", type), ("What", "Shouting through the wall at night"));
        await AnswerAsync("where", ("Place", "Flat 3, 12 Quay Street"));
        await AnswerAsync("when", ("Day.Day", $"{yesterday.Day}"), ("Day.Month", $"{yesterday.Month}"), ("Day.Year", $"{yesterday.Year}"), ("HowLong", "Weeks"), ("IsStillGoingOn", "false"));
        await AnswerAsync("affected", ("Affected", "Community"));
        await AnswerAsync("alleged", ("Alleged", "The man upstairs"));
        await AnswerAsync("reporter", ("Channel", "Phone"), ("Reporter", "Anonymous"));
        await AnswerAsync("crime", ("Crime", "No"));
        await AnswerAsync("hate", ("IsHate", "false"));
        await AnswerAsync("evidence", ("Evidence", ""));
        return await browser.PostAsync("/asb/report/check");
    }

    private Task<string> AnswerAsync(string step, params (string Name, string Value)[] fields) => browser.PostAsync("/asb/report/" + step, fields);

    [GeneratedRegex("<option value=\"([0-9a-f-]{36})\"")]
    private static partial Regex FirstType();
}
