using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Accounts.Resets;

/// <summary>Asks that a colleague who lost their second factor may set up a new one.</summary>
[Needs(CorePermissions.ManageAccounts)]
[Records(CoreDeeds.AccountShown)]
internal sealed class AskModel(AccountQueries accounts, ResetService resets) : AccountStep(accounts)
{
    public override string Title => $"Set up sign-in anew for {Account.Name}";

    public override string Meaning =>
        "A second person has to approve this: another SPOC of your organisation, or the data sharing manager. Then a link goes to their e-mail address, by which they choose a new password and set up a new second factor. Until they use it, what they have goes on working. Before you ask, make sure it is really them who needs it: speak to them.";

    public override string Question => "What happened?";

    public override string Button => "Ask for approval";

    protected override bool IsFor(AccountLine account) => account.Status == UserStatus.Active && account.HasJoined;

    protected override Task SaveAsync(Guid id, CancellationToken cancellation) =>
        resets.AskAsync(id, Reason, cancellation);
}
