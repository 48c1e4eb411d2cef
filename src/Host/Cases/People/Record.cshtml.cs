using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Who did what about a person of the case, and who looked.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.RecordShown)]
internal sealed class RecordModel(CaseBarQueries bars, PeopleQueries people, CaseRecord record)
    : PersonScreen(bars, people)
{
    public CaseRecordPage Shown { get; private set; } = null!;

    public bool SeesReasons => Bar.Level == Level.Own;

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Shown = await record.PageAsync(new Subject("person", Person.ProfileId.ToString()), Before, cancellation);
}
