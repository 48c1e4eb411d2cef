using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.People.Picture;

/// <summary>The complete picture of a person or place: see <see cref="Picture"/>.</summary>
[OnCase(Level.Read)]
[Records(PictureDeeds.Shown)]
internal sealed class IndexModel(CaseBarQueries bars, PeopleQueries people, Pictures pictures) : PersonScreen(bars, people)
{
    public PictureShown Shown { get; private set; } = null!;

    public async Task OnGetAsync(PictureFilter filter, CancellationToken cancellation) => Shown = new PictureShown(
        await pictures.OfAsync(Person.Profile.PersonId, Person.ProfileId, filter, cancellation), filter, Person.Profile.Name, PersonPath);
}
