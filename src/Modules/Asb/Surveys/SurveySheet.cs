using System.Globalization;
using ECins.Asb.Data;
using ECins.Asb.Settings.Lists;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Tasks;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Surveys;

/// <summary>The survey that somebody harmed fills in by themselves.</summary>
internal sealed class SurveySheet(AsbDbContext asb, ListQueries lists, SurveyService surveys, Caller caller, TimeProvider time) : IOutsideForm
{
    private const int Days = 14;

    public static OutsideFormDefinition Definition { get; } = new("asb.survey", "Satisfaction survey", typeof(SurveySheet))
    {
        Ask = "Please tell us how satisfied you are with how your case was dealt with",
        Facts = "It takes two minutes. Leave out what you would rather not answer.",
        Days = Days,
        GoesOnClosed = true,
    };

    public async Task<IReadOnlyList<OutsideQuestion>> QuestionsAsync(CancellationToken cancellation) =>
    [
        .. (await lists.OfAsync([ListKind.Rating, ListKind.OpenQuestion], cancellation)).Where(q => !q.IsRetired).Select(q =>
            new OutsideQuestion(q.Id.ToString(), q.Name, q.List == ListKind.Rating ? OutsideAnswerKind.Choice : OutsideAnswerKind.Text)
            {
                Choices = q.List == ListKind.Rating ? [.. SurveyWords.Ratings.Select(r => new OutsideChoice(r.Value, r.Text))] : [],
            }),
    ];

    public Task AskedAsync(OutsideFormTask task, CancellationToken cancellation)
    {
        asb.Add(new Survey
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            HoldingId = task.CaseId,
            PersonId = task.About,
            AskedOn = UkTime.DayOf(task.AskedAt),
            Way = SurveyWay.Link,
            State = SurveyState.Asked,
            ById = caller.UserId!.Value,
            TaskId = task.Id,
        });
        return Task.CompletedTask;
    }

    public async Task TakeAsync(OutsideFormTask task, IReadOnlyList<IReadOnlyDictionary<string, string>> entries, CancellationToken cancellation)
    {
        var survey = await asb.Set<Survey>().SingleAsync(s => s.TaskId == task.Id, cancellation);
        survey.State = SurveyState.Answered;
        var answers = entries.SelectMany(e => e).DistinctBy(a => a.Key).ToDictionary(a => Guid.Parse(a.Key), a => a.Value);
        await surveys.AnswerAsync(
            survey,
            answers.Where(a => int.TryParse(a.Value, CultureInfo.InvariantCulture, out var rating) && rating is >= SurveyWords.Least and <= SurveyWords.Most)
                .ToDictionary(a => a.Key, a => int.Parse(a.Value, CultureInfo.InvariantCulture)),
            answers, cancellation);
    }
}
