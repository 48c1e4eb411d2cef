using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Remedies;

/// <summary>Records what became of a community remedy.</summary>
[OnCase(Level.Contribute)]
[Records(RemedyDeeds.Shown)]
internal sealed class OutcomeModel(RemedyQueries remedies, RemedyService service, TimeProvider time) : RemedyScreen(remedies)
{
    [BindProperty]
    public RemedyOutcome? Outcome { get; set; }

    protected override void Suggest() => On = time.UkToday();

    protected override Task SaveAsync(CancellationToken cancellation) =>
        service.EndAsync(CaseId, Id, new OutcomeForm(Outcome, On, Words), Version, cancellation);
}
