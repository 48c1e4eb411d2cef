using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Relationships;

/// <summary>Says what a person or place of the case is to another of it.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddModel(
    CaseBarQueries bars, PeopleQueries people, RelationshipQueries queries, RelationshipService relationships) : PersonScreen(bars, people)
{
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    [BindProperty]
    public RelationshipForm Form { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        return await SavedToPersonAsync(() => relationships.AddAsync(CaseId, Person.Id, Form, cancellation));
    }

    private async Task LoadAsync(CancellationToken cancellation) =>
        Others = [.. (await queries.OthersAsync(Person.ProfileId, cancellation)).Select(p => new Choice(
            p.Id.ToString(), p.Kind == ProfileKind.Person ? p.Name : $"{p.Name} ({p.Sort.Show().ToLowerInvariant()})"))];
}
