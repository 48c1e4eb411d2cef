using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Workstreams.TurnOn;

/// <summary>Which teams work in it.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamShown)]
internal sealed class TeamsModel(TurnOnJourney journey, IReadLog read, WorkstreamPeople people)
    : TurnOnStep(journey, read)
{
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    [BindProperty]
    public List<Guid> Teams { get; set; } = [];

    protected override async Task OfferAsync(CancellationToken cancellation) =>
        Choices = await people.TeamsAsync(cancellation);

    protected override void Show(WorkstreamDecision decision) => Teams = [.. decision.Teams];

    protected override WorkstreamDecision Answer(WorkstreamDecision decision) => decision with { Teams = Teams };

    protected override Rules Expect(Rules rules, WorkstreamDecision decision) => rules.Teams(decision);
}
