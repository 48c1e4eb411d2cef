using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.People.Matching;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Joining;

/// <summary>Joins the record of a person with another that the user reads.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class SameModel(CaseBarQueries bars, PeopleQueries people, MatchQueries matches, JoinService joins)
    : PersonScreen(bars, people)
{
    public IReadOnlyList<PersonMatch> Matches { get; private set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid other, CancellationToken cancellation) =>
        await LoadAsync(other, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid other, CancellationToken cancellation) =>
        await LoadAsync(other, cancellation)
            ? await SavedToPersonAsync(() => joins.JoinAsync(CaseId, Person.Id, other, Reason, cancellation))
            : NotFound();

    // Only of those that may be the same: whoever is not alike is joined by nobody.
    private async Task<bool> LoadAsync(Guid other, CancellationToken cancellation)
    {
        Matches = [.. (await matches.LikeAsync(Person.ProfileId, cancellation)).Where(m => m.ProfileId == other && m.Read is not null)];
        return Matches.Count > 0;
    }
}
