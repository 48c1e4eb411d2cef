using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;

namespace ECins.Host.Accounts;

/// <summary>
/// The accounts that the caller may know of: those of the caller's own organisation, or of every one for who oversees
/// them. Every query and every change of accounts begins here.
/// </summary>
internal sealed class AccountReach(CoreDbContext core, CurrentCaller caller) : IScopedService
{
    private Guid? Own => caller.Value.OrganisationId;

    public IQueryable<User> Users =>
        !caller.Value.Can(CorePermissions.SuspendAccounts) ? core.Set<User>().Where(_ => false)
        : caller.Value.Can(CorePermissions.OverseeAccounts) ? core.Set<User>()
        : core.Set<User>().Where(u => u.OrganisationId == Own);

    /// <summary>Those that the caller may add to and change: of their own organisation, and no other.</summary>
    public IQueryable<User> Managed => caller.Value.Can(CorePermissions.ManageAccounts)
        ? core.Set<User>().Where(u => u.OrganisationId == Own)
        : core.Set<User>().Where(_ => false);
}
