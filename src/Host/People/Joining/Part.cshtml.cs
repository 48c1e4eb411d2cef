using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Joining;

/// <summary>Parts the record of a person from those that it was joined with.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class PartModel(CaseBarQueries bars, PeopleQueries people, JoinService joins) : PersonScreen(bars, people)
{
    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => joins.PartAsync(CaseId, Person.Id, Reason, cancellation));
}
