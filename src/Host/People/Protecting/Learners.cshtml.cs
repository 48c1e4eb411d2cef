using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Sharing;
using ECins.Host.People.Details;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Protecting;

/// <summary>Who could learn this address, this number, this name.</summary>
[OnCase(Level.Read)]
[Records(SharingDeeds.Shown)]
internal sealed class LearnersModel(CaseBarQueries bars, PeopleQueries people, SameSaidQueries same, LearnerQueries learners)
    : PersonScreen(bars, people)
{
    protected override bool NeedsWhoSees => true;

    public Detail Detail { get; private set; } = null!;

    /// <summary>Where else it is said, that the reader reads.</summary>
    public IReadOnlyList<SameSaid> Same { get; private set; } = [];

    public IReadOnlyList<Learner> Learners { get; private set; } = [];

    public bool MayProtect => Bar.Level >= Level.Contribute;

    public async Task<IActionResult> OnGetAsync(Guid detail, CancellationToken cancellation)
    {
        Detail = (await People.DetailsAsync(Person.ProfileId, cancellation)).SingleOrDefault(d => d.Id == detail && d is not Warning)!;
        if (Detail is null)
            return NotFound();

        Same = await same.OfAsync(Person.Profile.PersonId, Detail, cancellation);
        Learners = await learners.OfAsync(CaseId, WhoSees, Same, cancellation);
        return Page();
    }
}
