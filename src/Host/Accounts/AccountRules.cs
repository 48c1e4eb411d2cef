using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Mail;
using ECins.SharedKernel;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Accounts;

/// <summary>What must be true of an account before it is made.</summary>
internal sealed class AccountRules(CoreDbContext core, PersonalMailDomains personal) : IScopedService
{
    public static void Person(Rules rules, string? name, string nameField, string? job, string jobField) => rules
        .ExpectText(name, User.LongestName, nameField, "Enter a name")
        .ExpectText(job, User.LongestName, jobField, "Enter a job title");

    /// <summary>An address at an organisation, which no account has yet.</summary>
    public async Task AddressAsync(Rules rules, string? address, string field, CancellationToken cancellation)
    {
        var plain = (address ?? "").Trim();
        var normalized = plain.ToUpperInvariant();
        rules
            .ExpectText(plain, User.LongestAddress, field, "Enter an e-mail address")
            .Expect(MailAddresses.IsAddress(plain), field, MailAddresses.WhenWrong)
            .Expect(
                !personal.Contains(plain), field,
                "This is a personal e-mail address. Enter the one that the person has at their organisation")
            .Expect(
                !await core.Set<User>().AnyAsync(u => u.NormalizedEmail == normalized, cancellation),
                field, "There is an account with this e-mail address already");
    }
}
