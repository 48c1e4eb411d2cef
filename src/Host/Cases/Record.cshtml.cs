using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases;

/// <summary>Who did what to the case or problem, and who looked at it. Reasons are for the owner and the deputy.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.RecordShown)]
internal sealed class RecordModel(HeldBarQueries bars, CaseRecord record) : HeldScreen(bars)
{
    public CaseRecordPage Shown { get; private set; } = null!;

    public bool SeesReasons => Bar.Level == Level.Own;

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Shown = await record.PageAsync(new Subject(Bar.Holding.Kind, HeldId.ToString()), Before, cancellation);
}
