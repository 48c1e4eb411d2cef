using ECins.Host.Access;
using ECins.Host.Audit;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.OfNoCase;

/// <summary>Who did what about a person of a report that is of no case, and who looked.</summary>
[OnRecord(typeof(Profile), Level.Read)]
[Records(CaseDeeds.RecordShown)]
internal sealed class RecordModel(OfNoCaseQueries people, CurrentHolding current, RecordQueries record) : OfNoCaseScreen(people)
{
    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    public bool HasOlder { get; private set; }

    public bool SeesReasons => current.Level == Level.Own;

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    protected override string Segment => "/record";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var about = new Subject("person", Person.Id.ToString());
        var found = await record.PageAsync(new RecordFilter { About = about, Before = Before }, cancellation);
        (Lines, HasOlder) = ([.. found.Take(RecordQueries.PageSize)], found.Count > RecordQueries.PageSize);
    }
}
