using ECins.Host.Audit;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Who did what about a person of the case, and who looked.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.RecordShown)]
internal sealed class RecordModel(CaseBarQueries bars, PeopleQueries people, RecordQueries record)
    : PersonScreen(bars, people)
{
    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    public bool HasOlder { get; private set; }

    public bool SeesReasons => Bar.Level == Level.Own;

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var about = new Subject("person", Person.ProfileId.ToString());
        var found = await record.PageAsync(new RecordFilter { About = about, Before = Before }, cancellation);
        (Lines, HasOlder) = ([.. found.Take(RecordQueries.PageSize)], found.Count > RecordQueries.PageSize);
    }
}
