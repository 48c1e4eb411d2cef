using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Assessments;

/// <summary>An assessment as it is filled in.</summary>
internal sealed class AssessmentForm
{
    /// <summary>The number of the version that was shown; 0 for what the workstream came with.</summary>
    public int Number { get; set; }

    /// <summary>The keys of the answers, by the key of the question.</summary>
    [ModelBinder<KeyedFields>]
    public Dictionary<string, List<string>> Answers { get; set; } = [];

    /// <summary>The key of the band that it is judged to be, where whoever assesses knows better than the count.</summary>
    public string? Band { get; set; }

    /// <summary>Why.</summary>
    public string? OverrideReason { get; set; }

    public string? Note { get; set; }

    public AssessmentScore ScoreOn(AssessmentDefinition definition) =>
        AssessmentScore.Of(definition, Answers.ToDictionary(a => a.Key, IReadOnlyCollection<string> (a) => a.Value));

    /// <summary>A place for each answer, so that the page can show them.</summary>
    public void Open(AssessmentDefinition definition)
    {
        foreach (var question in definition.Questions)
            Answers.TryAdd(question.Key, []);
    }

    public void Check(AssessmentDefinition definition)
    {
        var score = ScoreOn(definition);
        var rules = new Rules();
        foreach (var question in score.Unanswered)
            rules.Expect(false, $"Form.Answers[{question.Key}]", $"Select an answer: {question.Text}");
        foreach (var question in definition.Questions.Where(HasSeveral))
            rules.Expect(false, $"Form.Answers[{question.Key}]", "Select one answer");
        var isOverridden = !string.IsNullOrEmpty(Band) && Band != score.Band.Key;
        rules
            .Expect(string.IsNullOrEmpty(Band) || definition.Bands.Any(b => b.Key == Band), "Form.Band", "Select a band")
            .Expect(isOverridden || string.IsNullOrWhiteSpace(OverrideReason), "Form.OverrideReason", "Select another band than the one counted, or leave this empty")
            .Expect(!isOverridden || !string.IsNullOrWhiteSpace(OverrideReason), "Form.OverrideReason", "Enter why it is in another band than counted")
            .Expect((OverrideReason?.Length ?? 0) <= Assessment.LongestText, "Form.OverrideReason", $"This must be {Assessment.LongestText} characters or less")
            .Expect((Note?.Length ?? 0) <= Assessment.LongestText, "Form.Note", $"This must be {Assessment.LongestText} characters or less")
            .Check();
    }

    private bool HasSeveral(AssessmentQuestion question) =>
        !question.TakesSeveral && Answers.GetValueOrDefault(question.Key) is { } given && question.Answers.Count(a => given.Contains(a.Key)) > 1;
}
