using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>What people do with the persons of their cases, through the pages.</summary>
internal static class Persons
{
    /// <summary>Adds a person; when somebody like them is known, says that it is somebody else.</summary>
    /// <returns>The address of the person's page.</returns>
    public static async Task<string> AddPersonAsync(this Visitor visitor, string casePath, string name, params (string Name, string Value)[] more)
    {
        var screen = await visitor.BeginPersonAsync(casePath, name, more);
        if (screen.Document.QuerySelector("#known") is not null)
            await visitor.SubmitAsync("Save", ("Same", "nobody"));
        Assert.Equal(casePath + "/people", visitor.Page.Location);
        return await visitor.PersonPathAsync(casePath, name);
    }

    /// <summary>Sends the form of a new person once, and shows what comes.</summary>
    public static async Task<Screen> BeginPersonAsync(this Visitor visitor, string casePath, string name, params (string Name, string Value)[] more)
    {
        await visitor.GetAsync(casePath + "/people/add");
        return await visitor.SubmitAsync("Save", [("Name", name), ("Role", "Victim"), .. more]);
    }

    public static async Task<string> PersonPathAsync(this Visitor visitor, string casePath, string name)
    {
        var screen = await visitor.GetAsync(casePath + "/people");
        return screen.Document.QuerySelectorAll("main h2 a").Last(a => a.TextContent.Trim() == name).GetAttribute("href")!;
    }

    /// <summary>Adds something known of a person.</summary>
    public static async Task AddDetailAsync(this Visitor visitor, string person, string what, params (string Name, string Value)[] fields)
    {
        await visitor.GetAsync($"{person}/{what}/add");
        await visitor.SubmitAsync("Save", fields);
        Assert.Equal(person, visitor.Page.Location);
    }

    /// <summary>Says that a person is the same as the first whom their page proposes.</summary>
    public static async Task JoinAsync(this Visitor visitor, string person)
    {
        var join = (await visitor.GetAsync(person)).Document.QuerySelectorAll("a")
            .First(a => a.TextContent.StartsWith("It is the same person", StringComparison.Ordinal));
        await visitor.GetAsync(join.GetAttribute("href")!);
        await visitor.SubmitAsync("Join", ("Reason", "She told us"));
    }

    public static (string Name, string Value)[] Date(string field, DateOnly day) =>
        [($"{field}.Day", $"{day.Day}"), ($"{field}.Month", $"{day.Month}"), ($"{field}.Year", $"{day.Year}")];
}
