using ECins.Host.Accounts;
using ECins.Host.Identity;
using ECins.Host.Mail;
using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks;

/// <summary>
/// The one check of an address at which somebody without an account is reached. Forms ask it, so that all is told at once;
/// <see cref="TaskMails"/> asks it again, so that nothing goes to an address that no form asked about.
/// </summary>
internal sealed class OutsideAddresses(MailRuleQueries mail, PersonalMailDomains personal) : IScopedService
{
    private const string Field = "Address";

    /// <summary>Notes what is wrong with the address, beside the form's field of that name.</summary>
    public async Task ExpectAsync(Rules rules, string? address, CancellationToken cancellation)
    {
        var plain = (address ?? "").Trim();
        rules
            .ExpectText(plain, User.LongestAddress, Field, "Enter their e-mail address")
            .Expect(MailAddresses.IsAddress(plain), Field, MailAddresses.WhenWrong)
            .Expect(
                !personal.Contains(plain) || (await mail.CurrentAsync(cancellation)).AllowsPersonal, Field,
                "This is a personal e-mail address, and nobody is asked at one here. Enter one that they have at an organisation");
    }

    /// <exception cref="RuleException">Nobody may be reached at the address.</exception>
    public async Task DemandAsync(string address, CancellationToken cancellation)
    {
        var rules = new Rules();
        await ExpectAsync(rules, address, cancellation);
        rules.Check();
    }
}
