using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Progress;

/// <summary>Says that an action plan was agreed with those harmed, or why it could not be.</summary>
[OnCase(Level.Manage)]
[Records(ProgressDeeds.Shown)]
internal sealed class PlanModel(ICasePeople people, ProgressService service, TimeProvider time) : StepScreen
{
    [BindProperty]
    public bool? IsAgreed { get; set; }

    [BindProperty]
    public Guid? PersonId { get; set; }

    public IReadOnlyList<Choice> People { get; private set; } = [];

    protected override void Suggest() => On = time.UkToday();

    protected override async Task OfferAsync(CancellationToken cancellation) => People =
        [.. (await people.OfAsync(CaseId, cancellation)).Where(p => p.Is(InvolvementRole.Victim)).Select(p => p.ToChoice())];

    protected override Task SaveAsync(CancellationToken cancellation) =>
        service.PlanAsync(CaseId, new ActionPlanForm(IsAgreed, On, PersonId, Words), cancellation);
}
