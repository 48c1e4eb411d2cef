using AngleSharp.Html.Dom;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Assessments;

/// <summary>What people do with assessments, through the pages.</summary>
internal static class Assessing
{
    public const string VictimRisk = "asb.victim-risk";

    /// <summary>Assesses a person by the answers that weigh most, or least, but for what is given.</summary>
    /// <returns>The assessment's address.</returns>
    public static async Task<string> AssessAsync(this Visitor visitor, string person, bool isWorst, params (string Name, string Value)[] instead)
    {
        await visitor.GetAsync($"{person}/assess/{VictimRisk}");
        await visitor.SubmitAsync("Save the assessment", visitor.Page.AllAnswers(isWorst, instead));
        Assert.Contains("/assessments/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }

    /// <summary>An answer to each question of the page: the last, or the first, but for what is given.</summary>
    public static (string Name, string Value)[] AllAnswers(this Screen page, bool isWorst, params (string Name, string Value)[] instead)
    {
        var given = page.Document.QuerySelectorAll("input[name^='Form.Answers']").Cast<IHtmlInputElement>().GroupBy(i => i.Name!)
            .Where(g => instead.All(i => i.Name != g.Key)).Select(g => (g.Key, (isWorst ? g.Last() : g.First()).Value));
        return [.. given, .. instead];
    }

    /// <summary>Where the first review of an assessment that is due is written.</summary>
    public static async Task<string> ReviewOfAsync(this Visitor visitor, string assessment) =>
        (await visitor.GetAsync(assessment)).Document.QuerySelector("a[href*='/reviews/']")!.GetAttribute("href")!;

    public static string AnswerOf(string question) => $"Form.Answers[{question}]";
}
