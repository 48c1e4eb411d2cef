using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Workstreams.TurnOn;

/// <summary>Who will use it: a pilot, some areas, or every team that works in it.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamShown)]
internal sealed class WhoModel(TurnOnJourney journey, IReadLog read) : TurnOnStep(journey, read)
{
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new(nameof(WorkstreamReach.Pilot), WorkstreamReach.Pilot.Show(), "To try it with a few before others follow"),
        new(nameof(WorkstreamReach.Areas), WorkstreamReach.Areas.Show(), "Teams that work the whole force area are included"),
        new(nameof(WorkstreamReach.Everyone), WorkstreamReach.Everyone.Show()),
    ];

    [BindProperty]
    public WorkstreamReach? Reach { get; set; }

    protected override void Show(WorkstreamDecision decision) => Reach = decision.Reach;

    protected override WorkstreamDecision Answer(WorkstreamDecision decision) => decision with { Reach = Reach };

    protected override Rules Expect(Rules rules, WorkstreamDecision decision) => rules.Reach(decision);
}
