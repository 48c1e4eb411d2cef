using ECins.Host.Cases.Consent;
using ECins.Host.People.Details;
using ECins.Host.People.Known;
using ECins.Host.People.Matching;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>A person: what this case knows of them, where else they are known, and who may be the same.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class DetailsModel(
    CaseBarQueries bars, PeopleQueries people, MatchQueries matches, PersonNotices notices, ConsentQueries consents,
    TimeProvider time)
    : PersonScreen(bars, people)
{
    private IReadOnlyList<Detail> _details = [];

    public IReadOnlyList<InvolvementRole> Roles { get; private set; } = [];

    /// <summary>The records of the same person elsewhere.</summary>
    public IReadOnlyList<PersonMatch> Elsewhere { get; private set; } = [];

    /// <summary>Records that may be of the same person.</summary>
    public IReadOnlyList<PersonMatch> MayBe { get; private set; } = [];

    public ConsentShown Consent { get; private set; } = null!;

    public bool IsToldOf { get; private set; }

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public DateOnly Today => time.UkToday();

    /// <summary>Years old today, or on the day they died.</summary>
    public int? Age => Ages.On(Person.Profile.DiedOn ?? Today, Person.Profile.BornOn);

    public IReadOnlyList<Warning> Warnings => [.. Standing<Warning>()];

    public IReadOnlyList<Telephone> Telephones => [.. Standing<Telephone>()];

    public IEnumerable<T> Standing<T>()
        where T : Detail => _details.OfType<T>().Where(d => d.EndedAt is null);

    /// <summary>What stands first, then what is over.</summary>
    public IEnumerable<T> All<T>()
        where T : Detail => _details.OfType<T>().OrderBy(d => d.EndedAt is not null);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        _details = await People.DetailsAsync(Person.ProfileId, cancellation);
        Roles = await People.RolesAsync(Person.ProfileId, cancellation);
        Elsewhere = await matches.OthersAsync(Person.Profile.PersonId, Person.ProfileId, cancellation);
        MayBe = await matches.LikeAsync(Person.ProfileId, cancellation);
        Consent = new ConsentShown(
            await consents.HistoryAsync(Person.ProfileId, cancellation), Today, MayWrite ? $"{PersonPath}/consent" : null);
        IsToldOf = await notices.AreUnseenAsync(Person.ProfileId, cancellation);
    }

    /// <summary>The user has seen what they were told of the person.</summary>
    public async Task<IActionResult> OnPostSeenAsync(CancellationToken cancellation)
    {
        await notices.SeenAsync(Person.ProfileId, cancellation);
        return LocalRedirect(PersonPath);
    }
}
