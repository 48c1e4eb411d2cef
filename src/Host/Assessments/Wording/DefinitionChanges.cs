using ECins.SharedKernel.Assessments;

namespace ECins.Host.Assessments.Wording;

/// <summary>What a definition changes of the one before, in words.</summary>
internal static class DefinitionChanges
{
    public static IReadOnlyList<string> Between(AssessmentDefinition before, AssessmentDefinition after) =>
    [
        .. Heads(before, after), .. Questions(before, after), .. Bands(before, after),
        .. after.Floors.Where(f => !before.Floors.Any(b => IsSame(b, f))).Select(f => $"New rule: {f.Why}"),
        .. before.Floors.Where(f => !after.Floors.Any(a => IsSame(a, f))).Select(f => $"No longer a rule: {f.Why}"),
    ];

    private static IEnumerable<string> Heads(AssessmentDefinition before, AssessmentDefinition after)
    {
        if (before.Name != after.Name)
            yield return $"Called \"{after.Name}\", not \"{before.Name}\"";
        if (before.Introduction != after.Introduction)
            yield return "Other words before the questions";
        if (!before.About.Order().SequenceEqual(after.About.Order()))
            yield return "Made about other people of a case";
    }

    private static IEnumerable<string> Questions(AssessmentDefinition before, AssessmentDefinition after)
    {
        var known = before.Questions.ToDictionary(q => q.Key);
        foreach (var question in after.Questions)
        {
            if (!known.Remove(question.Key, out var was))
                yield return $"Asked from now on: {question.Text}";
            else if (was.Text != question.Text)
                yield return $"Asked in other words: {question.Text}";
            if (was is not null && IsAnsweredOtherwise(was, question))
                yield return $"Other answers, or other weights: {question.Text}";
        }

        foreach (var gone in known.Values)
            yield return $"Not asked any more: {gone.Text}";
    }

    private static IEnumerable<string> Bands(AssessmentDefinition before, AssessmentDefinition after)
    {
        foreach (var band in after.Bands)
        {
            var was = before.Bands.FirstOrDefault(b => b.Key == band.Key);
            if (was is null)
                yield return $"New band: {band.Name}, from {band.From} points";
            else if (was.From != band.From)
                yield return $"{band.Name} begins at {band.From} points, not at {was.From}";
            if (was is not null && (was.Name != band.Name || was.Colour != band.Colour))
                yield return $"{band.Name}: called or coloured otherwise";
            if (was is not null && !was.Reviews.SequenceEqual(band.Reviews))
                yield return $"{band.Name}: reviewed {(band.Reviews.Count == 0 ? "by nobody" : string.Join(", ", band.Reviews.Select(r => $"by {r.By} every {r.EveryDays} days")))}";
            if (was is not null && !was.Plan.SequenceEqual(band.Plan))
                yield return $"{band.Name}: {(band.Plan.Count == 0 ? "no plan is asked for" : $"a plan under {string.Join(", ", band.Plan)}")}";
        }

        foreach (var gone in before.Bands.Where(b => after.Bands.All(a => a.Key != b.Key)))
            yield return $"No longer a band: {gone.Name}";
    }

    private static bool IsAnsweredOtherwise(AssessmentQuestion before, AssessmentQuestion after) =>
        before.TakesSeveral != after.TakesSeveral || before.Hint != after.Hint || !before.Answers.SequenceEqual(after.Answers);

    private static bool IsSame(AssessmentFloor one, AssessmentFloor other) =>
        (one.Question, one.Band, one.Why) == (other.Question, other.Band, other.Why) && one.Answers.Order().SequenceEqual(other.Answers.Order());
}
