using ECins.Host.Audit;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Who did what about a person of the case, and who looked.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.RecordShown)]
internal sealed class RecordModel(CaseBarQueries bars, PeopleQueries people, RecordQueries record, IReadLog read)
    : CaseScreen(bars)
{
    public Involvement Person { get; private set; } = null!;

    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    public bool HasOlder { get; private set; }

    public bool SeesReasons => Bar.Level >= Level.Manage;

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid involvement, CancellationToken cancellation)
    {
        if (await people.FindAsync(involvement, cancellation) is not { } person)
            return NotFound();

        Person = person;
        var about = new Subject("person", person.ProfileId.ToString());
        read.Showed(about);
        var found = await record.PageAsync(new RecordFilter { About = about, Before = Before }, cancellation);
        (Lines, HasOlder) = ([.. found.Take(RecordQueries.PageSize)], found.Count > RecordQueries.PageSize);
        return Page();
    }
}
