using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Workstreams;

/// <summary>The areas, teams and people that a workstream can be turned on for, and those it is on for.</summary>
internal sealed class WorkstreamPeople(CoreDbContext core) : IScopedService
{
    public async Task<IReadOnlyList<Choice>> AreasAsync(CancellationToken cancellation) =>
        [.. (await core.Set<Area>().AsNoTracking().OrderBy(a => a.Name).ToListAsync(cancellation))
            .Select(a => new Choice(a.Id.ToString(), a.Name))];

    /// <summary>Every partner's teams, by organisation.</summary>
    public async Task<IReadOnlyList<Choice>> TeamsAsync(CancellationToken cancellation)
    {
        var teams = await core.Set<Team>().AsNoTracking().Include(t => t.Area).Include(t => t.Organisation)
            .OrderBy(t => t.Organisation.Name).ThenBy(t => t.Name).ToListAsync(cancellation);
        return [.. teams.Select(t => new Choice(t.Id.ToString(), t.Name, $"{t.Organisation.Name}. {Where(t)}"))];
    }

    /// <summary>The active users who have one of these e-mail addresses.</summary>
    public async Task<IReadOnlyList<User>> WithAddressesAsync(
        IReadOnlyList<string> addresses, CancellationToken cancellation)
    {
        var normalized = addresses.Select(a => a.ToUpperInvariant()).ToList();
        return await core.Set<User>().AsNoTracking()
            .Where(u => u.Status == UserStatus.Active && normalized.Contains(u.NormalizedEmail!))
            .OrderBy(u => u.Email).ToListAsync(cancellation);
    }

    /// <summary>The users among these identifiers of teams and users.</summary>
    public async Task<IReadOnlyList<User>> AmongAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation) =>
        await core.Set<User>().AsNoTracking().Where(u => ids.Contains(u.Id)).OrderBy(u => u.Email)
            .ToListAsync(cancellation);

    /// <summary>Names what a workstream is on for.</summary>
    public async Task<WorkstreamUsers> UsersOfAsync(Workstream workstream, CancellationToken cancellation) =>
        await NamesAsync(
            [.. workstream.Areas.Select(a => a.AreaId)],
            [.. workstream.Teams.Select(t => t.TeamId)],
            [.. workstream.Pilots.Select(p => p.PrincipalId)],
            cancellation);

    /// <summary>Names what a decision turns a workstream on for.</summary>
    public Task<WorkstreamUsers> UsersOfAsync(WorkstreamDecision decision, CancellationToken cancellation) =>
        NamesAsync(decision.Areas, decision.Teams, decision.Pilots, cancellation);

    private async Task<WorkstreamUsers> NamesAsync(
        IReadOnlyList<Guid> areas, IReadOnlyList<Guid> teams, IReadOnlyList<Guid> pilots, CancellationToken cancellation)
    {
        var pilotTeams = core.Set<Team>().Where(t => pilots.Contains(t.Id)).Select(t => t.Name + ", " + t.Organisation.Name);
        var pilotUsers = core.Set<User>().Where(u => pilots.Contains(u.Id)).Select(u => u.Name + ", " + u.Organisation.Name);
        return new WorkstreamUsers(
            await core.Set<Area>().Where(a => areas.Contains(a.Id)).Select(a => a.Name).Order().ToListAsync(cancellation),
            await core.Set<Team>().Where(t => teams.Contains(t.Id)).Select(t => t.Name).Order().ToListAsync(cancellation),
            [.. await pilotTeams.Order().ToListAsync(cancellation), .. await pilotUsers.Order().ToListAsync(cancellation)]);
    }

    private static string Where(Team team) => team.Area?.Name ?? "Whole force area";
}

/// <summary>By name, those whom a workstream is on for.</summary>
internal sealed record WorkstreamUsers(
    IReadOnlyList<string> Areas, IReadOnlyList<string> Teams, IReadOnlyList<string> Pilots);
