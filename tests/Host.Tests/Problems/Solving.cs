using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using Xunit;

namespace ECins.Host.Tests.Problems;

/// <summary>What people do with problems, through the pages.</summary>
internal static class Solving
{
    /// <returns>The problem's address.</returns>
    public static async Task<string> OpenProblemAsync(this Visitor visitor, TestHost host, string title = "Cars racing in the car park", string kind = "Place")
    {
        await visitor.GetAsync("/problems/add");
        await visitor.SubmitAsync(
            "Open it",
            [
                ("Workstream", "asb"), ("Part.Kind", kind), ("Part.Title", title), ("Part.Objective", "No races by spring"),
                .. Persons.Date("Part.ReviewOn", host.Clock.UkToday().AddDays(30)),
            ]);
        Assert.StartsWith("/problems/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }

    /// <summary>Changes a part, the rest of it as it stands.</summary>
    public static async Task<Screen> ChangePartAsync(this Visitor visitor, string problem, string part, params (string, string)[] fields)
    {
        await visitor.GetAsync($"{problem}/{part}");
        return await visitor.SubmitAsync("Save", fields);
    }

    public static async Task<Screen> CloseProblemAsync(this Visitor visitor, string problem)
    {
        await visitor.GetAsync(problem + "/close");
        return await visitor.SubmitAsync("Close the problem", ("Outcome", "Reduced"), ("Words", "Fewer cars come"));
    }
}
