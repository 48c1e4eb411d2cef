using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Portraits;

/// <summary>A photograph of a person with what is known of it; who contributes can put it at the head of the person's page.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class DetailsModel(CaseBarQueries bars, PeopleQueries people, PortraitQueries queries, PortraitService portraits)
    : PortraitScreen(bars, people, queries, portraits)
{
    public bool IsAtHead { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        IsAtHead = (await Queries.OfAsync(Person.Id, cancellation))[0].Id == Portrait.Id;

    public async Task<IActionResult> OnPostChooseAsync(CancellationToken cancellation)
    {
        await Portraits.ChooseAsync(CaseId, Person.Id, Portrait.Id, cancellation);
        return LocalRedirect(PersonPath);
    }
}
