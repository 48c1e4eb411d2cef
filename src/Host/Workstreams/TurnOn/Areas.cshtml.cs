using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Workstreams.TurnOn;

/// <summary>Which areas it is on in.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamShown)]
internal sealed class AreasModel(TurnOnJourney journey, IReadLog read, WorkstreamPeople people)
    : TurnOnStep(journey, read)
{
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    [BindProperty]
    public List<Guid> Areas { get; set; } = [];

    protected override async Task OfferAsync(CancellationToken cancellation) =>
        Choices = await people.AreasAsync(cancellation);

    protected override void Show(WorkstreamDecision decision) => Areas = [.. decision.Areas];

    protected override WorkstreamDecision Answer(WorkstreamDecision decision) => decision with { Areas = Areas };

    protected override Rules Expect(Rules rules, WorkstreamDecision decision) => rules.Areas(decision);
}
