using ECins.Host.Data;
using ECins.Host.Identity.Passkeys;
using ECins.SharedKernel;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity.SignIn;

/// <summary>Signs in by a passkey, after the password.</summary>
internal sealed class PasskeySignIn(
    CoreDbContext core, UserManager<User> users, IPasskeyHandler<User> passkeys, PasskeyChallenge challenge, SignInService signIn,
    IHttpContextAccessor http, TimeProvider time) : IScopedService
{
    /// <summary>What the browser is asked: for one of this user's passkeys. <c>null</c>: begin again.</summary>
    public async Task<AskedPasskey?> AskAsync(Session half)
    {
        if (await signIn.UserOfAsync(half) is not { } user)
            return null;

        var asked = await passkeys.MakeRequestOptionsAsync(user, http.HttpContext!);
        challenge.Keep(user.Id, asked.AssertionState);
        return new AskedPasskey(asked.RequestOptionsJson, await users.GetAuthenticatorKeyAsync(user) is not null);
    }

    /// <summary>Checks what the browser answered and begins the session.</summary>
    public async Task<bool> AdmitAsync(Session half, string? credential, CancellationToken cancellation)
    {
        var state = challenge.Of(half.UserId);
        var proved = state is null || string.IsNullOrEmpty(credential) ? null : await ProvedAsync(credential, state);
        if (!await signIn.BySecondFactorAsync(
            half, "passkey", user => Task.FromResult(proved?.User?.Id == user.Id),
            user => UseAsync(user, proved!.Passkey!, state!), cancellation))
            return false;

        challenge.Drop();
        return true;
    }

    private async Task<PasskeyAssertionResult<User>?> ProvedAsync(string credential, string state)
    {
        var result = await passkeys.PerformAssertionAsync(
            new PasskeyAssertionContext { HttpContext = http.HttpContext!, CredentialJson = credential, AssertionState = state });
        return result.Succeeded ? result : null;
    }

    private async Task UseAsync(User user, UserPasskeyInfo used, string state)
    {
        var hash = Passkey.HashOf(used.CredentialId);
        var passkey = await core.Set<Passkey>().SingleOrDefaultAsync(p => p.UserId == user.Id && p.CredentialHash == hash);
        var once = PasskeyChallenge.Fingerprint(state);
        if (passkey is null || user.HasUsed(once))
            throw new RefusedException("The passkey was removed, or its answer used, meanwhile.");

        user.Use(once);
        passkey.Take(used);
        passkey.UsedAt = time.GetUtcNow().UtcDateTime;
    }
}

/// <param name="Json">What the browser is asked.</param>
/// <param name="HasAuthenticator">The account has an authenticator app too.</param>
internal sealed record AskedPasskey(string Json, bool HasAuthenticator);
