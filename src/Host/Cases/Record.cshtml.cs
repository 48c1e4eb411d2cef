using ECins.Host.Audit;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases;

/// <summary>Who did what to the case, and who looked at it. Reasons are for those who manage it.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.RecordShown)]
internal sealed class RecordModel(CaseBarQueries bars, RecordQueries record) : CaseScreen(bars)
{
    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    public bool HasOlder { get; private set; }

    public bool SeesReasons => Bar.Level >= Level.Manage;

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var about = new Subject(Holding.CaseKind, CaseId.ToString());
        var found = await record.PageAsync(new RecordFilter { About = about, Before = Before }, cancellation);
        (Lines, HasOlder) = ([.. found.Take(RecordQueries.PageSize)], found.Count > RecordQueries.PageSize);
    }
}
