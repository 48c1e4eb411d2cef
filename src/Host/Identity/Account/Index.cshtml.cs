using ECins.Host.Identity.Passkeys;
using ECins.Host.Notices;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Identity.Account;

/// <summary>The user's own account.</summary>
[SignedIn]
[RecordsNothing("Shows the signed-in user their own account.")]
internal sealed class IndexModel(AccountService account, PasskeyService passkeys, NoticeService notices, Caller caller) : PageModel
{
    public Caller Caller => caller;

    public string Address { get; private set; } = "";

    /// <summary>How often they get it.</summary>
    public string Mail { get; private set; } = "";

    public bool HasSecondFactor { get; private set; }

    public bool HasAuthenticator { get; private set; }

    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Address = await account.AddressAsync();
        var pace = (await notices.SettingsAsync(cancellation)).Pace;
        Mail = SettingsModel.Paces.Single(p => p.Value == pace.ToString()).Text;
        HasSecondFactor = await account.HasSecondFactorAsync();
        HasAuthenticator = await account.HasAuthenticatorAsync();
        Passkeys = await passkeys.MineAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await account.SignOutEverywhereAsync(cancellation);
        return LocalRedirect("/");
    }
}
