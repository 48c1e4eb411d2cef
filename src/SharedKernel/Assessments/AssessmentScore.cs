namespace ECins.SharedKernel.Assessments;

/// <summary>What answers amount to.</summary>
/// <param name="Points">The sum of their weights; never below 0.</param>
/// <param name="ByPoints">The band of the points.</param>
/// <param name="Band">The band after floors.</param>
/// <param name="Floors">The floors that hold, whether or not they lifted the band.</param>
/// <param name="Unanswered">The questions left open, in order.</param>
public sealed record AssessmentScore(
    int Points, AssessmentBand ByPoints, AssessmentBand Band, IReadOnlyList<AssessmentFloor> Floors, IReadOnlyList<AssessmentQuestion> Unanswered)
{
    /// <summary>Adds up answers. What is no answer of the definition counts for nothing.</summary>
    /// <param name="definition">On which they were given.</param>
    /// <param name="answers">The keys of the answers, by the key of the question.</param>
    public static AssessmentScore Of(AssessmentDefinition definition, IReadOnlyDictionary<string, IReadOnlyCollection<string>> answers)
    {
        IEnumerable<AssessmentAnswer> GivenTo(string question) => definition.Questions.Where(q => q.Key == question).SelectMany(q => Given(q, answers));
        var points = Math.Max(definition.Questions.Sum(q => Given(q, answers).Sum(a => a.Weight)), 0);
        var byPoints = definition.BandOf(points);
        var floors = definition.Floors.Where(f => GivenTo(f.Question).Any(a => f.Answers.Contains(a.Key))).ToList();
        var band = floors.Select(f => definition.Band(f.Band)).Aggregate(byPoints, (high, floor) => definition.IsHigher(floor, high) ? floor : high);
        return new(points, byPoints, band, floors, [.. definition.Questions.Where(q => !Given(q, answers).Any())]);
    }

    // Of a question that takes one answer, the first counts.
    private static IEnumerable<AssessmentAnswer> Given(AssessmentQuestion question, IReadOnlyDictionary<string, IReadOnlyCollection<string>> answers)
    {
        if (!answers.TryGetValue(question.Key, out var keys))
            return [];

        var given = question.Answers.Where(a => keys.Contains(a.Key));
        return question.TakesSeveral ? given : given.Take(1);
    }
}
