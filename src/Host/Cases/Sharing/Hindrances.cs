using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Sharing;

/// <summary>Why a share that stands lets nobody in.</summary>
internal sealed class Hindrances(CoreDbContext core, AgreementQueries agreements, ModuleCatalog catalog) : IScopedService
{
    /// <summary>What stands in the way of each, in plain words, by share.</summary>
    /// <param name="holding">Whose shares they are.</param>
    /// <param name="shares">Those through which nobody reaches it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(
        Holding holding, IReadOnlyCollection<Share> shares, CancellationToken cancellation)
    {
        if (shares.Count == 0)
            return new Dictionary<Guid, string>();

        var organisations = await OrganisationsAsync([.. shares.Select(s => s.PrincipalId)], cancellation);
        var covered = await agreements.PurposesCoveredAsync(cancellation);
        return shares.ToDictionary(s => s.Id, s => Say(holding, s, organisations[s.PrincipalId], covered));
    }

    private string Say(Holding holding, Share share, Organisation organisation, ILookup<Guid, string> covered)
    {
        var module = catalog.Find(holding.Workstream)!;
        var uncovered = module.Purposes.Where(p => !covered[organisation.Id].Contains(p.Key)).Select(p => p.Name).ToList();
        return organisation.Status != OrganisationStatus.Live
            ? $"{organisation.Name} is {organisation.Status.Show().ToLowerInvariant()}."
            : uncovered.Count > 0
                ? $"No agreement of {organisation.Name} in force covers {string.Join(", ", uncovered).ToLowerInvariant()}."
                : share.Principal == PrincipalKind.Organisation
                    ? $"Nobody there works in {module.Name.ToLowerInvariant()}, may handle {holding.Marking.Show()} and is not kept out."
                    : $"Their account is not in force, they have not accepted the procedures, may not handle {holding.Marking.Show()}, or are kept out.";
    }

    private async Task<Dictionary<Guid, Organisation>> OrganisationsAsync(List<Guid> principals, CancellationToken cancellation)
    {
        var organisations = await core.Set<Organisation>().AsNoTracking().Where(o => principals.Contains(o.Id))
            .Select(o => new { o.Id, Organisation = o }).ToListAsync(cancellation);
        var teams = await core.Set<Team>().AsNoTracking().Where(t => principals.Contains(t.Id))
            .Select(t => new { t.Id, t.Organisation }).ToListAsync(cancellation);
        var users = await core.Set<User>().AsNoTracking().Where(u => principals.Contains(u.Id))
            .Select(u => new { u.Id, u.Organisation }).ToListAsync(cancellation);
        return organisations.Concat(teams).Concat(users).ToDictionary(o => o.Id, o => o.Organisation);
    }
}
