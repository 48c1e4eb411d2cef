using ECins.Host.Cases.People;
using ECins.Host.People.Picture;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.People.OfNoCase;

/// <summary>The complete picture of a person of a report that is of no case.</summary>
[OnRecord(typeof(Profile), Level.Read)]
[Records(PictureDeeds.Shown)]
internal sealed class PictureModel(OfNoCaseQueries people, Pictures pictures) : OfNoCaseScreen(people)
{
    public PictureShown Shown { get; private set; } = null!;

    protected override string Segment => "/picture";

    public async Task OnGetAsync(PictureFilter filter, CancellationToken cancellation) => Shown = new PictureShown(
        await pictures.OfAsync(Person.PersonId, Person.Id, filter, cancellation), filter, Person.Name, PersonPath);
}
