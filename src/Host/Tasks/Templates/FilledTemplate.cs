using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks.Templates;

/// <summary>A template with what belongs into its gaps.</summary>
/// <param name="Template">With its languages.</param>
/// <param name="Filled">What belongs into each gap, in the order of <see cref="Names"/>.</param>
/// <param name="Language">The language that it is to be read in, by its tag; English unless the template is in that language.</param>
internal sealed record FilledTemplate(TaskTemplate Template, IReadOnlyList<string?> Filled, string? Language)
{
    private const int LongestValue = 150;

    public IReadOnlyList<string> Names { get; } = Gaps.Names(Template.Ask, Template.Minimum);

    public TaskWording? Wording => Template.Wordings.Find(w => w.Language == Language);

    public string Ask => Fill(Template.Ask);

    public string OtherAsk => Wording is null ? "" : Fill(Wording.Ask);

    /// <summary>The least that they need to know, and what is added to it.</summary>
    public string Facts(string more) => With(Template.Minimum, more);

    public string OtherFacts(string more) => Wording is null ? "" : With(Wording.Minimum, more);

    public void Check(Rules rules)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            var value = ValueOf(i);
            rules.Expect(value.Length > 0, $"Filled[{i}]", $"Enter this: {Names[i]}")
                .Expect(value.Length <= LongestValue, $"Filled[{i}]", $"This must be {LongestValue} characters or less")
                .Expect(value.IndexOfAny(['[', ']']) < 0, $"Filled[{i}]", "Leave out the square brackets");
        }

        rules.Expect(string.IsNullOrEmpty(Language) || Wording is not null, "Language", "Select a language that this is written in")
            .Expect(Math.Max(Ask.Length, OtherAsk.Length) <= ExternalTask.LongestLine, "Filled[0]", "This makes the line that says what is asked too long");
    }

    private string With(string least, string more) => $"{Fill(least)}\n\n{more}".TrimEnd();

    private string Fill(string text) => Gaps.Fill(text, Enumerable.Range(0, Names.Count).Where(i => ValueOf(i).Length > 0).ToDictionary(i => Names[i], ValueOf));

    private string ValueOf(int gap) => Filled.ElementAtOrDefault(gap)?.Trim() ?? "";
}
