using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.People.Details;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Relationships;

/// <summary>Says that a relationship is so no longer, or never was.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class EndModel(
    CaseBarQueries bars, PeopleQueries people, RelationshipQueries queries, RelationshipService relationships, TimeProvider time)
    : EndScreen(bars, people, time)
{
    public static IReadOnlyList<Choice> Answers { get; } =
        AnswersOf("It stays on both pages, as what was known", "It goes from both pages");

    public RelationLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid relationship, CancellationToken cancellation)
    {
        if (!await LoadAsync(relationship, cancellation))
            return NotFound();

        EndedOn = Line.Relationship.Until < Today ? Line.Relationship.Until : Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid relationship, CancellationToken cancellation) =>
        await LoadAsync(relationship, cancellation)
            ? await SavedToPersonAsync(() => relationships.EndAsync(CaseId, Person.Id, Line.Relationship.Id, Ending(), cancellation))
            : NotFound();

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var line = (await queries.OfAsync(Person.ProfileId, cancellation)).SingleOrDefault(l => l.Relationship.Id == id && l.Relationship.EndedAt is null);
        Line = line!;
        return line is not null;
    }
}
