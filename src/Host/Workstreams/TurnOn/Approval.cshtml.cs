using ECins.Host.Composition;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Workstreams.TurnOn;

/// <summary>Who approved it, when, and where the data protection impact assessment is.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamShown)]
internal sealed class ApprovalModel(TurnOnJourney journey, IReadLog read, TimeProvider time) : TurnOnStep(journey, read)
{
    [BindProperty]
    public string? ApprovedBy { get; set; }

    [BindProperty]
    public DateOnly? ApprovedOn { get; set; }

    [BindProperty]
    public string? DpiaReference { get; set; }

    protected override void Show(WorkstreamDecision decision) =>
        (ApprovedBy, ApprovedOn, DpiaReference) = (decision.ApprovedBy, decision.ApprovedOn, decision.DpiaReference);

    protected override WorkstreamDecision Answer(WorkstreamDecision decision) => decision with
    {
        ApprovedBy = ApprovedBy ?? "",
        ApprovedOn = ApprovedOn,
        DpiaReference = DpiaReference ?? "",
    };

    protected override Rules Expect(Rules rules, WorkstreamDecision decision) =>
        rules.Approval(decision, time.UkToday());
}
