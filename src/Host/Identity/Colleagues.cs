using ECins.Host.Cases;
using ECins.Host.Cases.Oversight;
using ECins.Host.Data;
using ECins.Host.Notices;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity;

/// <summary>The core's side of <see cref="IColleagues"/>.</summary>
internal sealed class Colleagues(CoreDbContext core, CallerReader callers, PrincipalNames names, WhoToTell whom, NoticeBoard notices, CurrentCaller caller, TimeProvider time)
    : IColleagues
{
    private const int Most = 500;

    public async Task<IReadOnlyList<Colleague>> WorkingAsync(string workstream, CancellationToken cancellation)
    {
        if (caller.Value.OrganisationId is not { } organisation)
            return [];

        var people = await callers.InForceAsync(u => u.OrganisationId == organisation, cancellation);
        return
        [
            .. people.Where(p => p.Workstreams.Contains(workstream)).OrderBy(p => p.UserId != caller.Value.UserId).ThenBy(p => p.Name, StringComparer.CurrentCulture).Take(Most)
                .OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Colleague(p.UserId!.Value, p.Name)),
        ];
    }

    public async Task<bool> WorksAsync(Guid user, string workstream, CancellationToken cancellation) =>
        await FindAsync(user, cancellation) is { } found && found.Workstreams.Contains(workstream);

    public async Task<bool> ReachesAsync(Guid user, Guid holdingId, Level level, CancellationToken cancellation) =>
        await FindAsync(user, cancellation) is { } found
        && await core.Set<Holding>().Where(new AccessRule(found, time).Allows(level)).AnyAsync(h => h.Id == holdingId, cancellation);

    public async Task TellAsync(Guid user, string text, string path, Holding holding, CancellationToken cancellation)
    {
        if (user != caller.Value.UserId)
            await notices.TellAsync(await whom.OfAsync(PrincipalKind.User, user, holding, cancellation), text, path, holding, cancellation);
    }

    public Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> users, CancellationToken cancellation) =>
        names.OfAsync(users, cancellation);

    private async Task<Caller?> FindAsync(Guid user, CancellationToken cancellation)
    {
        var organisation = caller.Value.OrganisationId;
        return (await callers.InForceAsync(u => u.Id == user && u.OrganisationId == organisation, cancellation)).SingleOrDefault();
    }
}
