using ECins.Host.Assessments;
using ECins.Host.Cases.Consent;
using ECins.Host.People.Details;
using ECins.Host.People.Joining;
using ECins.Host.People.Known;
using ECins.Host.People.Matching;
using ECins.Host.People.Portraits;
using ECins.Host.People.Relationships;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>A person, group or place: what this case knows of them, where else they are known, and who may be the same.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class DetailsModel(
    CaseBarQueries bars, PeopleQueries people, RelationshipQueries relationships, MatchQueries matches, PartingQueries partings, PersonNotices notices, ConsentQueries consents,
    PortraitQueries portraits, SeenFirstQueries first, InternalTaskQueries tasks, AssessmentQueries assessments, ProfileSections sections, TimeProvider time)
    : PersonScreen(bars, people)
{
    private IReadOnlyList<Detail> _details = [];

    protected override bool NeedsWhoSees => true;

    /// <summary>Everything that they are in the case.</summary>
    public IReadOnlyList<Involvement> Parts { get; private set; } = [];

    /// <summary>What they were assessed as.</summary>
    public IReadOnlyList<ShownAssessment> Assessed { get; private set; } = [];

    /// <summary>What is still to be done about them.</summary>
    public IReadOnlyList<InternalTask> Tasks { get; private set; } = [];

    /// <summary>What workstreams have to say of them.</summary>
    public IReadOnlyList<ShownSection> Sections { get; private set; } = [];

    public IReadOnlyList<RelationLine> Relationships { get; private set; } = [];

    /// <summary>Photographs of them: see <see cref="PortraitQueries.OfAsync"/>.</summary>
    public IReadOnlyList<Portrait> Portraits { get; private set; } = [];

    /// <summary>The photograph at the head of the page.</summary>
    public Portrait? Head => Portraits is [{ EndedAt: null } head, ..] ? head : null;

    public bool IsPerson => Person.Profile.Kind == ProfileKind.Person;

    /// <summary>The records of the same person elsewhere.</summary>
    public IReadOnlyList<PersonMatch> Elsewhere { get; private set; } = [];

    /// <summary>Records that may be of the same person.</summary>
    public IReadOnlyList<PersonMatch> MayBe { get; private set; } = [];

    /// <summary>Those of them that somebody said are of others.</summary>
    public IReadOnlyList<LikeRecord> Parted { get; private set; } = [];

    public ConsentShown Consent { get; private set; } = null!;

    public bool IsToldOf { get; private set; }

    /// <summary>Even of a closed case what is known can still hurt.</summary>
    public bool MayProtect => Bar.Level >= Level.Contribute;

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public DateOnly Today => time.UkToday();

    /// <summary>Somebody else may be responsible for them: a child, or nobody knows that they are none.</summary>
    public bool MayBeChild => Person.Profile is { BornOn: null, BornIn: null } || Person.Profile.Life.ChildOn(Today) is not null;

    public IReadOnlyList<Warning> Warnings => [.. Standing<Warning>()];

    /// <summary>What must be known before they are met or reached, from every record of theirs that the reader reaches.</summary>
    public SeenFirstShown First { get; private set; } = null!;

    public IEnumerable<T> Standing<T>()
        where T : Detail => _details.OfType<T>().Where(d => d.EndedAt is null);

    /// <summary>What stands first, then what is over.</summary>
    public IEnumerable<T> All<T>()
        where T : Detail => _details.OfType<T>().OrderBy(d => d.EndedAt is not null);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        _details = await People.DetailsAsync(Person.ProfileId, cancellation);
        Parts = await People.PartsAsync(Person.ProfileId, cancellation);
        Portraits = await portraits.OfAsync(Person.Id, cancellation);
        Relationships = await relationships.OfAsync(Person.ProfileId, cancellation);
        Elsewhere = await matches.OthersAsync(Person.Profile.PersonId, Person.ProfileId, cancellation);
        var like = await partings.ApartAsync(Person.ProfileId, await matches.LikeAsync(Person.ProfileId, cancellation), cancellation);
        (MayBe, Parted) = ([.. like[false].Select(l => l.Match)], [.. like[true]]);
        Consent = new ConsentShown(
            await consents.HistoryAsync(Person.ProfileId, cancellation), Today, MayWrite ? $"{PersonPath}/consent" : null);
        First = new SeenFirstShown(
            [.. (await first.OfAsync([Person.Profile.PersonId], cancellation))[Person.Profile.PersonId].OrderBy(f => f.Source.ProfileId != Person.ProfileId)],
            Person.ProfileId, Today);
        Assessed = await assessments.LatestAsync(Person.ProfileId, cancellation);
        Sections = await sections.OfAsync([Person.ProfileId, .. Elsewhere.Where(m => m.Read is not null).Select(m => m.ProfileId)], cancellation);
        Tasks = await tasks.AboutAsync(Person.ProfileId, cancellation);
        IsToldOf = await notices.AreUnseenAsync(Person.ProfileId, cancellation);
    }

    /// <summary>The user has seen what they were told of the person.</summary>
    public async Task<IActionResult> OnPostSeenAsync(CancellationToken cancellation)
    {
        await notices.SeenAsync(Person.ProfileId, cancellation);
        return LocalRedirect(PersonPath);
    }
}
