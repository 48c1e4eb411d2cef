using ECins.Host.Accounts;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations.Joining;

/// <summary>When an invitation is complete. Each rule names the form field that it stands beside.</summary>
internal sealed class InvitationRules(CoreDbContext core, AgreementQueries agreements, AccountRules accounts)
    : IScopedService
{
    public async Task OrganisationAsync(Rules rules, InvitationDraft draft, CancellationToken cancellation)
    {
        var name = draft.Name.Trim();
        rules
            .ExpectText(name, Organisation.LongestName, nameof(draft.Name), "Enter the organisation's name")
            .Expect(
                !await core.Set<Organisation>().AnyAsync(o => o.Name == name, cancellation),
                nameof(draft.Name), "There is an organisation of this name already. Find it under Partners")
            .Expect(draft.Kind is not null, nameof(draft.Kind), "Select what kind of organisation it is")
            .Expect(draft.Regime is not null, nameof(draft.Regime), "Select the law it works under");
        Place(rules, draft.OtherCounty);
    }

    public static void Place(Rules rules, string? otherCounty) => rules.ExpectWithin(otherCounty, Organisation.LongestCounty, nameof(Organisation.OtherCounty));

    public async Task ContactAsync(Rules rules, InvitationDraft draft, CancellationToken cancellation)
    {
        AccountRules.Person(rules, draft.ContactName, nameof(draft.ContactName), draft.ContactJob, nameof(draft.ContactJob));
        await accounts.AddressAsync(rules, draft.ContactAddress, nameof(draft.ContactAddress), cancellation);
    }

    public async Task AgreementAsync(Rules rules, InvitationDraft draft, CancellationToken cancellation) => rules.Expect(
        (await agreements.InForceAsync(cancellation)).Exists(a => a.Id == draft.AgreementId),
        nameof(draft.AgreementId), "Select the agreement it is to sign");

    public async Task CheckAllAsync(InvitationDraft draft, CancellationToken cancellation)
    {
        var rules = new Rules();
        await OrganisationAsync(rules, draft, cancellation);
        await ContactAsync(rules, draft, cancellation);
        await AgreementAsync(rules, draft, cancellation);
        rules.Check();
    }
}
