using ECins.Host.Cases.People;
using ECins.Host.Finding;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.People.OfNoCase;

/// <summary>A person of a report that is of no case: all that it knows of them, under its own rule, and who else may know them.</summary>
[OnRecord(typeof(Profile), Level.Read)]
[Records(PersonDeeds.Shown)]
internal sealed class DetailsModel(OfNoCaseQueries people, PeopleQueries details, WorkstreamRecords records, MatchQueries matches, TimeProvider time)
    : OfNoCaseScreen(people)
{
    private IReadOnlyList<Detail> _details = [];

    /// <summary>The report.</summary>
    public WorkstreamRecord? Report { get; private set; }

    public IReadOnlyList<PersonMatch> Elsewhere { get; private set; } = [];

    public IReadOnlyList<PersonMatch> MayBe { get; private set; } = [];

    public DateOnly Today => time.UkToday();

    /// <summary>Years old today, or on the day they died.</summary>
    public int? Age => Ages.On(Person.DiedOn ?? Today, Person.BornOn);

    public IEnumerable<Warning> Warnings => All<Warning>().Where(w => w.EndedAt is null);

    /// <summary>What must be known before they are reached.</summary>
    public IEnumerable<ContactDetail> SafeContact => All<ContactDetail>().Where(c => c.EndedAt is null && c.Rules().Length > 0);

    /// <summary>What stands first, then what is over.</summary>
    public IEnumerable<T> All<T>()
        where T : Detail => _details.OfType<T>().OrderBy(d => d.EndedAt is not null);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Report = await records.HeldUnderAsync([Person.HoldingId], cancellation) is [var report, ..] ? report : null;
        _details = await details.DetailsAsync(Person.Id, cancellation);
        Elsewhere = await matches.OthersAsync(Person.PersonId, Person.Id, cancellation);
        MayBe = await matches.LikeAsync(Person.Id, cancellation);
    }
}
