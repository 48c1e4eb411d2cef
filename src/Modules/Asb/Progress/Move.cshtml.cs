using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Progress;

/// <summary>Says how the case goes on.</summary>
[OnCase(Level.Manage)]
[RecordsNothing("A form that shows nothing of the case but what stands above every page of it.")]
internal sealed class MoveModel(ProgressService service, TimeProvider time) : StepScreen
{
    [BindProperty]
    public StepKind? Kind { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    protected override void Suggest() => On = time.UkToday();

    protected override Task SaveAsync(CancellationToken cancellation) => service.MoveAsync(CaseId, new StepForm(Kind, On, Words, Until), cancellation);
}
