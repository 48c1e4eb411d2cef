using System.Text.RegularExpressions;

namespace ECins.SharedKernel.Assessments;

/// <summary>Says what is wrong with a definition, in words for whoever wrote it.</summary>
public static partial class DefinitionChecks
{
    private const int MostQuestions = 200;
    private const int MostAnswers = 20;
    private const int MostHeadings = 10;
    private const int LongestText = 500;
    private const int LongestKey = 40;
    private const int LongestRank = 120;
    private const int LargestWeight = 1_000;

    private static readonly string[] Colours = ["grey", "green", "yellow", "orange", "red"];

    /// <returns>Nothing when it can be used.</returns>
    public static IReadOnlyList<string> FaultsOf(AssessmentDefinition definition) =>
        Lacking(definition) is { } lack ? [lack]
        : definition.Questions.SelectMany(q => q.Answers).Any(a => IsUnweighable(a.Weight)) ? [.. Questions(definition)]
        : [.. Questions(definition), .. Bands(definition), .. definition.Bands.Count > 0 ? Floors(definition) : []];

    // What is not there at all stands in the way of looking at the rest.
    private static string? Lacking(AssessmentDefinition definition)
    {
        if (IsAnyMissing(definition.About) || IsAnyMissing(definition.Sections) || IsAnyMissing(definition.Bands) || IsAnyMissing(definition.Floors))
            return "It must list whom it is about, its sections, bands and floors, and none of them may be null.";
        if (definition.Sections.Any(s => IsAnyMissing(s.Questions) || s.Questions.Any(q => IsAnyMissing(q.Answers))))
            return "Each section must list its questions, and each question its answers.";
        if (definition.Bands.Any(b => IsAnyMissing(b.Plan) || IsAnyMissing(b.Reviews)))
            return "Each band must list the headings of its plan, and its reviews; both may be empty.";
        return definition.Floors.Any(f => IsAnyMissing(f.Answers)) ? "Each floor must list its answers." : null;
    }

    private static bool IsAnyMissing<T>(IReadOnlyList<T>? list) => list is null || list.Any(one => one is null);

    private static IEnumerable<string> Questions(AssessmentDefinition definition)
    {
        var questions = definition.Questions.ToList();
        if (IsUnfit(definition.Name))
            yield return "It has no name, or one that is too long.";
        if (questions.Count is 0 or > MostQuestions)
            yield return $"It must ask from 1 to {MostQuestions} questions.";
        foreach (var key in Twice(questions.Select(q => q.Key)))
            yield return $"Two questions have the key \"{key}\".";
        foreach (var section in definition.Sections.Where(s => IsUnfit(s.Title) || s.Questions.Count == 0))
            yield return $"The section \"{section.Title}\" has no title or no questions.";
        foreach (var fault in questions.SelectMany(FaultsOf))
            yield return fault;
    }

    private static IEnumerable<string> FaultsOf(AssessmentQuestion question)
    {
        if (!IsKey(question.Key))
            yield return $"\"{question.Key}\" is no key: it must be letters, digits and hyphens, {LongestKey} at most.";
        if (IsUnfit(question.Text))
            yield return $"The question \"{question.Key}\" has no text, or one that is too long.";
        if (question.Answers.Count is < 1 or > MostAnswers)
            yield return $"The question \"{question.Key}\" must have from 1 to {MostAnswers} answers.";
        foreach (var key in Twice(question.Answers.Select(a => a.Key)))
            yield return $"Two answers of \"{question.Key}\" have the key \"{key}\".";
        foreach (var answer in question.Answers.Where(a => !IsKey(a.Key) || IsUnfit(a.Text)))
            yield return $"The answer \"{answer.Key}\" of \"{question.Key}\" has no text, or a key that is none.";
        foreach (var answer in question.Answers.Where(a => IsUnweighable(a.Weight)))
            yield return $"The weight of \"{answer.Key}\" of \"{question.Key}\" must be from -{LargestWeight} to {LargestWeight}.";
    }

    private static IEnumerable<string> Bands(AssessmentDefinition definition)
    {
        if (definition.Bands is not [{ From: 0 }, ..])
            yield return "The first band must begin at 0.";
        if (definition.Bands.Zip(definition.Bands.Skip(1)).Any(pair => pair.First.From >= pair.Second.From))
            yield return "Each band must begin higher than the one before.";
        foreach (var key in Twice(definition.Bands.Select(b => b.Key)))
            yield return $"Two bands have the key \"{key}\".";
        foreach (var name in Twice(definition.Bands.Select(b => b.Name)))
            yield return $"Two bands have the name \"{name}\".";
        foreach (var band in definition.Bands)
        {
            if (!IsKey(band.Key) || IsUnfit(band.Name) || !Colours.Contains(band.Colour))
                yield return $"The band \"{band.Key}\" needs a key, a name, and one of the colours {string.Join(", ", Colours)}.";
            if (band.From > definition.Highest)
                yield return $"Nobody can reach the band \"{band.Key}\": the answers add up to {definition.Highest} at most.";
            if (band.Plan.Count > MostHeadings || band.Plan.Any(IsUnfit) || Twice(band.Plan).Any())
                yield return $"The plan of the band \"{band.Key}\" must have {MostHeadings} headings at most, each once.";
            if (band.Reviews.Any(r => IsUnfit(r.By) || r.By.Length > LongestRank || r.EveryDays is < 1 or > 366))
                yield return $"The reviews of the band \"{band.Key}\" must say by whom, in {LongestRank} characters or less, and every 1 to 366 days.";
        }
    }

    private static IEnumerable<string> Floors(AssessmentDefinition definition)
    {
        foreach (var floor in definition.Floors)
        {
            var question = definition.Questions.FirstOrDefault(q => q.Key == floor.Question);
            if (question is null || floor.Answers.Count == 0 || floor.Answers.Any(a => question.Answers.All(given => given.Key != a)))
                yield return $"A floor names \"{floor.Question}\" and answers that are not there.";
            if (definition.Bands.All(b => b.Key != floor.Band))
                yield return $"A floor names the band \"{floor.Band}\", which is not there.";
            if (IsUnfit(floor.Why))
                yield return $"The floor on \"{floor.Question}\" does not say why.";
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> keys) => keys.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key);

    private static bool IsUnfit(string? text) => string.IsNullOrWhiteSpace(text) || text.Length > LongestText;

    private static bool IsUnweighable(int weight) => weight is < -LargestWeight or > LargestWeight;

    private static bool IsKey(string? key) => key is not null && key.Length <= LongestKey && Key().IsMatch(key);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Key();
}
