using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>What the organisations, teams and users that shares name are called.</summary>
internal sealed class PrincipalNames(CoreDbContext core) : IScopedService
{
    public Task<IReadOnlyDictionary<Guid, string>> OfAsync(IEnumerable<Share> shares, CancellationToken cancellation) =>
        OfAsync(shares.Select(s => s.PrincipalId), cancellation);

    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(IEnumerable<Guid> principals, CancellationToken cancellation)
    {
        var ids = principals.Distinct().ToList();
        if (ids.Count == 0)
            return new Dictionary<Guid, string>();

        var organisations = core.Set<Organisation>().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Name });
        var teams = core.Set<Team>().Where(t => ids.Contains(t.Id))
            .Select(t => new { t.Id, Name = t.Name + ", " + t.Organisation.Name });
        var users = core.Set<User>().Where(u => ids.Contains(u.Id))
            .Select(u => new { u.Id, Name = u.Name + ", " + u.Organisation.Name });
        var named = await organisations.Concat(teams).Concat(users).ToListAsync(cancellation);
        return named.ToDictionary(n => n.Id, n => n.Name);
    }
}
