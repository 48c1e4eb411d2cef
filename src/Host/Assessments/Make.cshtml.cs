using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Assessments;

/// <summary>Assesses somebody of the case. The score is counted by the host, with scripts while it is filled in.</summary>
[OnCase(Level.Contribute)]
[Records(AssessmentDeeds.Shown)]
internal sealed class MakeModel(CaseBarQueries bars, PeopleQueries people, AssessmentQueries queries, AssessmentCatalog catalog, AssessmentService service)
    : PersonScreen(bars, people)
{
    public AssessmentDefinition Definition { get; private set; } = null!;

    /// <summary>The last one of the same person.</summary>
    public ShownAssessment? Before { get; private set; }

    public AssessmentScore Score => Form.ScoreOn(Definition);

    [BindProperty]
    public AssessmentForm Form { get; set; } = new();

    protected override bool IsFor(ProfileKind kind) => kind == ProfileKind.Person;

    public Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation) => OnDefinitionAsync(
        key,
        number =>
        {
            Form.Number = number;
            return Task.FromResult<IActionResult>(Page());
        },
        cancellation);

    public Task<IActionResult> OnPostAsync(string key, CancellationToken cancellation) => OnDefinitionAsync(
        key,
        async number =>
        {
            var assessment = Guid.Empty;
            if (await SavedAsync(async () => assessment = await service.MakeAsync(CaseId, Person.ProfileId, key, Form, cancellation)))
                return LocalRedirect($"/cases/{CaseId}/assessments/{assessment}");

            ModelState.Remove("Form.Number");
            Form.Number = number;
            return Page();
        },
        cancellation);

    /// <summary>Counts what is answered so far, for who has no scripts.</summary>
    public Task<IActionResult> OnPostScoreAsync(string key, CancellationToken cancellation) =>
        OnDefinitionAsync(key, _ => Task.FromResult<IActionResult>(Page()), cancellation);

    /// <summary>Help, and what was answered the last time.</summary>
    public string? HintOf(AssessmentQuestion question)
    {
        var before = Before?.AnswerTo(question) is { Length: > 0 } answer ? $"Last time: {answer}" : null;
        return string.Join(". ", new[] { question.Hint, before }.OfType<string>()) is { Length: > 0 } hint ? hint : null;
    }

    private async Task<IActionResult> OnDefinitionAsync(string key, Func<int, Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(Bar.Holding.Workstream, key, cancellation) is not var (number, definition))
            return NotFound();
        if (!(await People.PartsAsync(Person.ProfileId, cancellation)).Any(p => definition.IsAbout(p.Role)))
            return NotFound();

        Definition = definition;
        Form.Open(definition);
        Before = await queries.BeforeAsync(Person.ProfileId, key, null, cancellation);
        return await answer(number);
    }
}
