using System.Linq.Expressions;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Host.Cases.Ownership;

/// <summary>
/// Who could own a case or stand in for its owner: those who work its workstream and whom nothing in the access rule
/// keeps from it.
/// </summary>
internal sealed class OwnerCandidates(CallerReader callers, TimeProvider time) : IScopedService
{
    /// <summary>The user, or <c>null</c> when they could not own the loaded holding.</summary>
    public async Task<Caller?> FindAsync(Holding holding, Guid user, CancellationToken cancellation) =>
        (await ReadAsync(u => u.Id == user, cancellation)).SingleOrDefault(c => Could(c, holding));

    /// <summary>Users in force as they would be signed in.</summary>
    public Task<IReadOnlyList<Caller>> ReadAsync(Expression<Func<User, bool>> which, CancellationToken cancellation) =>
        callers.ReadAllAsync(which, cancellation);

    /// <summary>Whether they could own a loaded holding.</summary>
    public bool Could(Caller user, Holding holding) =>
        user.Workstreams.Contains(holding.Workstream)
        && new AccessRule(user, time).Explain(holding, Level.Own)
            .All(c => c.Value || c.Key is AccessCondition.Levelled or AccessCondition.WorksOrReached);
}
