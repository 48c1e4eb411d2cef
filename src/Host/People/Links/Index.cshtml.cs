using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.People.Picture;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.People.Links;

/// <summary>Whom and what a person or place is linked with: see <see cref="LinkChart"/>.</summary>
[OnCase(Level.Read)]
[Records(PictureDeeds.LinksShown)]
internal sealed class IndexModel(CaseBarQueries bars, PeopleQueries people, LinkQueries links) : PersonScreen(bars, people)
{
    public LinkChart Chart { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => Chart = await links.OfAsync(Person.Profile.PersonId, cancellation);
}
