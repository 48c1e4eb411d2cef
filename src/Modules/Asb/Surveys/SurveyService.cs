using ECins.Asb.Data;
using ECins.Asb.Settings.Lists;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Surveys;

/// <summary>Records what those harmed said about how their case was dealt with. For those who contribute to the case, open or closed.</summary>
internal sealed class SurveyService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, ICasePeople people, ListQueries lists, Caller caller, TimeProvider time) : IScopedService
{
    public Task RecordAsync(Guid caseId, SurveyForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            new Deed(SurveyDeeds.Recorded) { Workstream = "asb", Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
            async _ =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Contribute, cancellation);
                if (!(await people.OfAsync(caseId, cancellation)).Any(p => p.Record == form.PersonId && p.Is(InvolvementRole.Victim)))
                    throw new RuleException(nameof(form.PersonId), "Select somebody harmed");
                var survey = new Survey
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    HoldingId = caseId,
                    PersonId = form.PersonId!.Value,
                    AskedOn = form.On!.Value,
                    Way = form.Way!.Value,
                    State = form.State!.Value,
                    ById = caller.UserId!.Value,
                };
                asb.Add(survey);
                if (survey.State == SurveyState.Answered)
                    await AnswerAsync(survey, form.Ratings, form.Words, cancellation);
                holdings.Touch(holding);
            },
            cancellation);
    }

    /// <summary>Adds the answers to what is or was asked; others are left out.</summary>
    public async Task AnswerAsync(
        Survey survey, IReadOnlyDictionary<Guid, int> ratings, IReadOnlyDictionary<Guid, string> words, CancellationToken cancellation)
    {
        foreach (var question in await lists.OfAsync([ListKind.Rating, ListKind.OpenQuestion], cancellation))
        {
            int? rating = question.List == ListKind.Rating && ratings.TryGetValue(question.Id, out var given) ? given : null;
            var said = question.List == ListKind.OpenQuestion ? words.GetValueOrDefault(question.Id, "").Trim() : "";
            if (rating is not null || said.Length > 0)
                asb.Add(new SurveyAnswer { Id = Guid.CreateVersion7(time.GetUtcNow()), SurveyId = survey.Id, QuestionId = question.Id, Rating = rating, Words = said });
        }
    }
}
