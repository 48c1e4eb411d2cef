using ECins.SharedKernel.Data;

namespace ECins.Asb.Surveys;

/// <summary>A survey as it is entered by whoever asked.</summary>
/// <param name="PersonId">Who was asked.</param>
/// <param name="On">When (UK date).</param>
/// <param name="Way">How.</param>
/// <param name="State">Whether they answered.</param>
/// <param name="Ratings">By question, from 1 to 5; those they left out are not in it.</param>
/// <param name="Words">By question, what they said.</param>
internal sealed record SurveyForm(
    Guid? PersonId, DateOnly? On, SurveyWay? Way, SurveyState? State, IReadOnlyDictionary<Guid, int> Ratings, IReadOnlyDictionary<Guid, string> Words)
{
    public void Check(DateOnly today)
    {
        var rules = new Rules()
            .Expect(PersonId is not null, nameof(PersonId), "Select who was asked")
            .ExpectPast(On, today, nameof(On), "Enter the day")
            .Expect(Way is not (null or SurveyWay.Link), nameof(Way), "Select how they were asked")
            .Expect(State is not (null or SurveyState.Asked), nameof(State), "Select whether they answered")
            .Expect(State != SurveyState.Answered || Ratings.Count > 0 || Words.Count > 0, nameof(State), "Enter an answer, or say that they would not answer")
            .Expect(
                State is null or SurveyState.Answered || Ratings.Count + Words.Count == 0, nameof(State),
                "You entered answers. Say that they answered, or begin again and leave the answers out")
            .Expect(Ratings.Values.All(r => r is >= SurveyWords.Least and <= SurveyWords.Most), nameof(State), "Select one of the answers");
        foreach (var words in Words.Values)
            rules.ExpectWithin(words, Survey.LongestWords, nameof(State));
        rules.Check();
    }
}
