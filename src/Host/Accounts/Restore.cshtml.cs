using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Accounts;

/// <summary>Lets a suspended account in again.</summary>
[Needs(CorePermissions.SuspendAccounts)]
[Records(CoreDeeds.AccountShown)]
internal sealed class RestoreModel(AccountQueries accounts, AccountService service) : AccountStep(accounts)
{
    public override string Title => $"Restore {Account.Name}";

    public override string Meaning =>
        "They can sign in again with what they signed in with before.";

    public override string Question => "Why is the account restored?";

    public override string Button => "Restore";

    protected override bool IsFor(AccountLine account) => account.IsToRestore;

    protected override Task SaveAsync(Guid id, CancellationToken cancellation) =>
        service.RestoreAsync(id, Reason, cancellation);
}
