using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Picture;

/// <summary>The complete picture of a person or place: see <see cref="Picture"/>.</summary>
[OnCase(Level.Read)]
[Records(PictureDeeds.Shown)]
internal sealed class IndexModel(CaseBarQueries bars, PeopleQueries people, Pictures pictures) : PersonScreen(bars, people)
{
    public Picture Picture { get; private set; } = null!;

    /// <summary>What alone the timeline shows.</summary>
    [BindProperty(SupportsGet = true)]
    public TimelineKind? Only { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Picture = await pictures.OfAsync(Person.Profile.PersonId, Person.ProfileId, Only, cancellation);
}
