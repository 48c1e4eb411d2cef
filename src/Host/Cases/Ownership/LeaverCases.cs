using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Ownership;

/// <summary>Hands the open cases of somebody who leaves to others, inside the unit of work that closes the account.</summary>
internal sealed class LeaverCases(CoreDbContext core, OwnedCases owned, OwnershipMove move) : IScopedService
{
    /// <summary>Hands them over, all of them, and ends where the leaver stood in for others.</summary>
    /// <param name="leaver">Who leaves.</param>
    /// <param name="successors">Who takes each case.</param>
    /// <param name="unit">The unit of work.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RuleException">A case is left, or somebody was chosen who could not own it.</exception>
    public async Task HandOverAsync(
        User leaver, IReadOnlyDictionary<Guid, Guid> successors, IUnit unit, CancellationToken cancellation)
    {
        var ids = await core.Set<Holding>()
            .Where(h => h.OwnerId == leaver.Id && h.IsOpen && h.Kind == Holding.CaseKind)
            .OrderBy(h => h.Id).Select(h => h.Id).Take(OwnedCases.Most + 1).ToListAsync(cancellation);
        new Rules()
            .Expect(ids.Count <= OwnedCases.Most, "", $"They own more than {OwnedCases.Most} open cases. Ask them to hand some over first")
            .Expect(ids.All(successors.ContainsKey), "", "Select who takes each case").Check();
        await move.MoveAllAsync(
            ids, cases => owned.SuccessorsAsync(leaver.Id, cases, cancellation), successors, $"The account of {leaver.Name} was closed.", unit,
            cancellation);
        foreach (var deputy in await core.Set<Holding>().Where(h => h.DeputyId == leaver.Id).ToListAsync(cancellation))
            deputy.DeputyId = null;
    }
}
