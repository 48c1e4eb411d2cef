using System.Globalization;
using ECins.Asb.Progress;
using ECins.Asb.Settings.Lists;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Surveys;

/// <summary>Records what somebody harmed says about how their case was dealt with, while they say it or from paper.</summary>
[OnCase(Level.Contribute)]
[Records(SurveyDeeds.Shown)]
internal sealed class AddModel(ICasePeople people, ListQueries lists, SurveyService service, TimeProvider time) : StepScreen
{
    [BindProperty]
    public Guid? PersonId { get; set; }

    [BindProperty]
    public SurveyWay? Way { get; set; }

    [BindProperty]
    public SurveyState? State { get; set; }

    /// <summary>The questions as they were shown.</summary>
    [BindProperty]
    public List<Guid> Rated { get; set; } = [];

    /// <summary>By the number of the question: what is not chosen is not posted. Bound by name, or other fields would be taken for answers.</summary>
    [BindProperty(Name = nameof(Ratings), BinderType = typeof(NumberedFields))]
    public Dictionary<int, string?> Ratings { get; set; } = [];

    [BindProperty]
    public List<Guid> Asked { get; set; } = [];

    [BindProperty(Name = nameof(Answers), BinderType = typeof(NumberedFields))]
    public Dictionary<int, string?> Answers { get; set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Questions { get; private set; } = [];

    public IReadOnlyList<Choice> OpenQuestions { get; private set; } = [];

    protected override void Suggest() => (On, State) = (time.UkToday(), SurveyState.Answered);

    protected override async Task OfferAsync(CancellationToken cancellation)
    {
        People = [.. (await people.OfAsync(CaseId, cancellation)).Where(p => p.Is(InvolvementRole.Victim)).Select(p => p.ToChoice())];
        Questions = await lists.OfferedAsync(ListKind.Rating, cancellation);
        OpenQuestions = await lists.OfferedAsync(ListKind.OpenQuestion, cancellation);
        (Ratings, Answers) = (Full(Ratings, Questions.Count), Full(Answers, OpenQuestions.Count));
    }

    protected override Task SaveAsync(CancellationToken cancellation) => service.RecordAsync(
        CaseId,
        new SurveyForm(
            PersonId, On, Way, State,
            Given(Rated, Ratings).Where(r => int.TryParse(r.Value, CultureInfo.InvariantCulture, out _)).ToDictionary(r => r.Key, r => int.Parse(r.Value, CultureInfo.InvariantCulture)),
            Given(Asked, Answers)),
        cancellation);

    private static Dictionary<int, string?> Full(Dictionary<int, string?> given, int count) =>
        Enumerable.Range(0, count).ToDictionary(at => at, at => given.GetValueOrDefault(at));

    private static Dictionary<Guid, string> Given(IReadOnlyList<Guid> questions, IReadOnlyDictionary<int, string?> answers) => questions
        .Select((id, at) => (Id: id, Answer: answers.GetValueOrDefault(at) ?? "")).Where(a => a.Answer.Length > 0).DistinctBy(a => a.Id)
        .ToDictionary(a => a.Id, a => a.Answer);
}
