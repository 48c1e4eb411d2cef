using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>What is said to a recommendation, by the body that it is for or by somebody whom that body told.</summary>
internal abstract record SaidForm
{
    /// <summary>Who of the body told it, when the body does not write it here itself.</summary>
    public string? ToldBy { get; init; }

    public DateOnly? ToldOn { get; init; }

    /// <param name="isTold">Whether somebody else writes down what the body told them.</param>
    /// <param name="today">UK date.</param>
    public void Check(bool isTold, DateOnly today)
    {
        var rules = Said(today);
        if (isTold)
        {
            rules.ExpectText(ToldBy, CaseReview.LongestName, nameof(ToldBy), "Enter who of them told you")
                .ExpectPast(ToldOn, today, nameof(ToldOn), "Enter the day they told you");
        }

        rules.Check();
    }

    protected abstract Rules Said(DateOnly today);
}

/// <summary>Whether a recommendation is accepted.</summary>
internal sealed record AnswerForm : SaidForm
{
    public RecommendationAnswer? Answer { get; init; }

    public string? Why { get; init; }

    protected override Rules Said(DateOnly today)
    {
        var rules = new Rules().Expect(Answer is not null, nameof(Answer), "Select whether it is accepted");
        if (Answer == RecommendationAnswer.Refused)
            rules.ExpectText(Why, CaseReview.LongestText, nameof(Why), "Enter why it is refused");
        return rules.ExpectWithin(Why, CaseReview.LongestText, nameof(Why));
    }
}

/// <summary>That what is recommended was done.</summary>
internal sealed record DoneForm : SaidForm
{
    public DateOnly? On { get; init; }

    public string? Words { get; init; }

    protected override Rules Said(DateOnly today) => new Rules()
        .ExpectPast(On, today, nameof(On), "Enter the day it was done")
        .ExpectText(Words, CaseReview.LongestText, nameof(Words), "Enter what was done");
}
