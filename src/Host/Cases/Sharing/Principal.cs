using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Sharing;

/// <summary>An organisation, team or user that something can be shared with.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">What it is called.</param>
/// <param name="OrganisationId">The organisation that it is or belongs to.</param>
/// <param name="About">What tells it from others of the name.</param>
internal sealed record Principal(PrincipalKind Kind, Guid Id, string Name, Guid OrganisationId, string About);

/// <summary>Finds whom to share with among live partners.</summary>
internal sealed class PrincipalQueries(CoreDbContext core) : IScopedService
{
    public const int Most = 20;
    public const int MostColleagues = 50;

    /// <summary>Those whose name holds every word; at most <see cref="Most"/> of each kind.</summary>
    public async Task<IReadOnlyList<Principal>> FindAsync(string words, CancellationToken cancellation)
    {
        var (organisations, teams, users) = (Organisations(), Called(Teams(), words), Called(Users(), words));
        foreach (var word in WordsOf(words))
            organisations = organisations.Where(p => EF.Functions.Like(p.Name, $"%{word}%"));
        return
        [
            .. (await users.OrderBy(p => p.Name).Take(Most).ToListAsync(cancellation)).Select(p => p.Of(PrincipalKind.User)),
            .. (await teams.OrderBy(p => p.Name).Take(Most).ToListAsync(cancellation)).Select(p => p.Of(PrincipalKind.Team)),
            .. (await organisations.OrderBy(p => p.Name).Take(Most).ToListAsync(cancellation)).Select(p => p.Of(PrincipalKind.Organisation)),
        ];
    }

    /// <summary>The people of a live partner whose name holds every word, by name; one more than <see cref="MostColleagues"/> when there are more.</summary>
    public async Task<IReadOnlyList<Principal>> ColleaguesAsync(Guid organisation, string? words, CancellationToken cancellation) =>
    [
        .. (await Called(Users().Where(p => p.OrganisationId == organisation), words).OrderBy(p => p.Name).Take(MostColleagues + 1).ToListAsync(cancellation))
            .Select(p => p.Of(PrincipalKind.User)),
    ];

    /// <summary>Those of some people who are of a live partner, by name.</summary>
    public async Task<IReadOnlyList<Principal>> ColleaguesAsync(Guid organisation, IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        ids.Count == 0 ? [] :
        [
            .. (await Users().Where(p => p.OrganisationId == organisation && ids.Contains(p.Id)).OrderBy(p => p.Name).ToListAsync(cancellation))
                .Select(p => p.Of(PrincipalKind.User)),
        ];

    /// <summary>The one of that identifier, or <c>null</c> when no live partner has it.</summary>
    public async Task<Principal?> FindAsync(PrincipalKind kind, Guid id, CancellationToken cancellation)
    {
        var all = kind switch
        {
            PrincipalKind.Organisation => Organisations(),
            PrincipalKind.Team => Teams(),
            _ => Users(),
        };
        return (await all.SingleOrDefaultAsync(p => p.Id == id, cancellation))?.Of(kind);
    }

    private static IEnumerable<string> WordsOf(string? words) => (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5);

    private static IQueryable<Found> Called(IQueryable<Found> found, string? words)
    {
        foreach (var word in WordsOf(words))
            found = found.Where(p => EF.Functions.Like(p.Name, $"%{word}%") || EF.Functions.Like(p.About, $"%{word}%"));
        return found;
    }

    private IQueryable<Found> Organisations() => core.Set<Organisation>()
        .Where(o => o.Status == OrganisationStatus.Live)
        .Select(o => new Found { Id = o.Id, Name = o.Name, OrganisationId = o.Id, About = "" });

    private IQueryable<Found> Teams() => core.Set<Team>()
        .Where(t => t.Organisation.Status == OrganisationStatus.Live)
        .Select(t => new Found { Id = t.Id, Name = t.Name, OrganisationId = t.OrganisationId, About = t.Organisation.Name });

    private IQueryable<Found> Users() => core.Set<User>()
        .Where(u => u.Status == UserStatus.Active && u.Organisation.Status == OrganisationStatus.Live)
        .Select(u => new Found
        {
            Id = u.Id,
            Name = u.Name,
            OrganisationId = u.OrganisationId,
            About = u.JobTitle + ", " + u.Organisation.Name,
        });

    private sealed class Found
    {
        public Guid Id { get; init; }

        public string Name { get; init; } = "";

        public Guid OrganisationId { get; init; }

        public string About { get; init; } = "";

        public Principal Of(PrincipalKind kind) => new(kind, Id, Name, OrganisationId, About);
    }
}

internal static class PrincipalWords
{
    public static string Show(this PrincipalKind kind) => kind switch
    {
        PrincipalKind.Organisation => "Organisation",
        PrincipalKind.Team => "Team",
        _ => "Person",
    };

    public static Choice AsChoice(this Principal principal) => new(
        $"{principal.Kind}.{principal.Id}", principal.Name,
        principal.About.Length > 0 ? $"{principal.Kind.Show()}. {principal.About}" : principal.Kind.Show());
}
