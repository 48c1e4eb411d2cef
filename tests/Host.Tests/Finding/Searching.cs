using ECins.Host.Tests.Harness;

namespace ECins.Host.Tests.Finding;

/// <summary>Searching, through the page.</summary>
internal static class Searching
{
    public static async Task<Screen> SearchAsync(this Visitor visitor, string words, params (string Name, string Value)[] more)
    {
        await visitor.GetAsync("/search");
        return await visitor.SubmitAsync("Search", [("Words", words), .. more]);
    }

    /// <summary>What the page tells was found, without the form that repeats the words.</summary>
    public static string Found(this Screen screen) =>
        string.Join('\n', screen.Document.QuerySelectorAll("main .ec-list__item").Select(item => item.TextContent));

    public static async Task<bool> FindsAsync(this Visitor visitor, string words, string expected) =>
        (await visitor.SearchAsync(words)).Found().Contains(expected, StringComparison.Ordinal);
}
