using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Relationships;

/// <summary>Says that a relationship is so no longer, or never was.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class EndModel(
    CaseBarQueries bars, PeopleQueries people, RelationshipQueries queries, RelationshipService relationships) : PersonScreen(bars, people)
{
    private const string Wrong = "wrong";

    public static IReadOnlyList<Choice> Answers { get; } =
    [
        new("over", "It was so, and is no longer", "It stays on both pages, as what was known"),
        new(Wrong, "It was never so", "It goes from both pages"),
    ];

    public RelationLine Line { get; private set; } = null!;

    [BindProperty]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid relationship, CancellationToken cancellation) =>
        await LoadAsync(relationship, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid relationship, CancellationToken cancellation) =>
        await LoadAsync(relationship, cancellation) ? await SavedToPersonAsync(() => EndAsync(cancellation)) : NotFound();

    private Task EndAsync(CancellationToken cancellation)
    {
        new Rules().Expect(Answers.Any(a => a.Value == Answer), "Answer", "Select what has changed").Check();
        return relationships.EndAsync(CaseId, Person.Id, Line.Relationship.Id, Answer == Wrong, cancellation);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var line = (await queries.OfAsync(Person.ProfileId, cancellation)).SingleOrDefault(l => l.Relationship.Id == id && l.Relationship.EndedAt is null);
        Line = line!;
        return line is not null;
    }
}
