using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Accounts;

/// <summary>Puts an account out.</summary>
[Needs(CorePermissions.SuspendAccounts)]
[Records(CoreDeeds.AccountShown)]
internal sealed class SuspendModel(AccountQueries accounts, AccountService service) : AccountStep(accounts)
{
    public override string Title => $"Suspend {Account.Name}";

    public override string Meaning =>
        "They are out at their next click, and cannot sign in until the account is restored. Nothing is deleted.";

    public override string Question => "Why is the account suspended?";

    public override string Button => "Suspend";

    public override string? Variant => "warning";

    protected override bool IsFor(AccountLine account) => account.Status == UserStatus.Active;

    protected override Task SaveAsync(Guid id, CancellationToken cancellation) =>
        service.SuspendAsync(id, Reason, cancellation);
}
