using ECins.Host.Cases.People;
using ECins.Host.People.Links;
using ECins.Host.People.Picture;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.People.OfNoCase;

/// <summary>Whom and what a person of a report that is of no case is linked with: see <see cref="LinkChart"/>.</summary>
[OnRecord(typeof(Profile), Level.Read)]
[Records(PictureDeeds.LinksShown)]
internal sealed class LinksModel(OfNoCaseQueries people, LinkQueries links) : OfNoCaseScreen(people)
{
    public LinkChart Chart { get; private set; } = null!;

    protected override string Segment => "/links";

    public async Task OnGetAsync(CancellationToken cancellation) => Chart = await links.OfAsync(Person.PersonId, cancellation);
}
