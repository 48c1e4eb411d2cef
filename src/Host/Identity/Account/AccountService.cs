using ECins.Host.Composition;
using ECins.Host.Identity.SignIn;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;

namespace ECins.Host.Identity.Account;

/// <summary>What users do with their own account.</summary>
internal sealed class AccountService(
    UserManager<User> users, IUserStore<User> store, BegunKey begun, SignInService signIn, IUnitOfWork unitOfWork, Sessions sessions,
    CurrentCaller caller) : IScopedService
{
    /// <summary>How many are made at once.</summary>
    public const int RecoveryCodes = 10;

    private Guid UserId => caller.Value.UserId ?? throw new RefusedException("Only users have an account.");

    public async Task<bool> HasSecondFactorAsync() => (await UserAsync()).TwoFactorEnabled;

    /// <summary>Whether an authenticator is in use.</summary>
    public async Task<bool> HasAuthenticatorAsync() => await users.GetAuthenticatorKeyAsync(await UserAsync()) is not null;

    public async Task<string> AddressAsync() => (await UserAsync()).Email!;

    /// <summary>Makes a new authenticator key. The one before counts until the new one is proved.</summary>
    /// <param name="password">The current one, asked for again when there is a second factor already.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The key.</returns>
    public async Task<string> BeginSecondFactorAsync(string? password, CancellationToken cancellation)
    {
        if (await HasSecondFactorAsync())
            await ExpectPasswordAsync(password, "Password", cancellation);
        var key = users.GenerateNewAuthenticatorKey();
        await ChangeAsync(CoreDeeds.SecondFactorBegun, _ => Task.FromResult(IdentityResult.Success), cancellation);
        begun.Keep(key);
        return key;
    }

    /// <summary>Takes the key begun into use once its first code is right, and makes the recovery codes.</summary>
    /// <returns>The recovery codes, which can never be shown again.</returns>
    /// <exception cref="RefusedException">This session has begun none.</exception>
    public async Task<IReadOnlyList<string>> SetSecondFactorAsync(string? code, CancellationToken cancellation)
    {
        var key = begun.Value ?? throw new RefusedException("No authenticator was begun in this session.");
        var plain = AuthenticatorCode.Plain(code);
        var codes = Array.Empty<string>();
        await ChangeAsync(
            CoreDeeds.SecondFactorSet,
            async user =>
            {
                await ((IUserAuthenticatorKeyStore<User>)store).SetAuthenticatorKeyAsync(user, key, cancellation);
                var isRight = await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, plain);
                new Rules().Expect(isRight, "Code", "Check the code. Enter the six digits that the app shows now").Check();
                user.Use(plain);
                codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];
                return await users.SetTwoFactorEnabledAsync(user, true);
            },
            cancellation);
        begun.Drop();
        await sessions.RenewAsync(await UserAsync(), SignInFactor.TwoFactors);
        return codes;
    }

    /// <summary>Makes new recovery codes; those before count no more.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(string? password, CancellationToken cancellation)
    {
        await ExpectPasswordAsync(password, "Password", cancellation);
        var codes = Array.Empty<string>();
        await ChangeAsync(
            CoreDeeds.RecoveryCodesMade,
            async user =>
            {
                codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];
                return await users.UpdateAsync(user);
            },
            cancellation);
        return codes;
    }

    /// <summary>Changes the password. Every other session of the user ends.</summary>
    public async Task ChangePasswordAsync(string? current, string? wanted, CancellationToken cancellation)
    {
        await ExpectPasswordAsync(current, "Current", cancellation);
        var user = await UserAsync();
        await users.CheckNewPasswordAsync(user, wanted, "Wanted");
        var hash = users.PasswordHasher.HashPassword(user, wanted!);
        await ChangeAsync(CoreDeeds.PasswordSet, changed => SetHashAsync(changed, hash), cancellation);
        await sessions.RenewAsync(await UserAsync());
    }

    /// <summary>Ends every session of the user, this one too.</summary>
    public Task SignOutEverywhereAsync(CancellationToken cancellation) =>
        ChangeAsync(CoreDeeds.SignedOutEverywhere, user => users.UpdateSecurityStampAsync(user), cancellation);

    /// <summary>
    /// Asks for the password again: a session that was left open, or stolen, must not be enough to take the account over. A wrong
    /// one counts as at the sign-in.
    /// </summary>
    /// <exception cref="RuleException">It is wrong, or the account is locked.</exception>
    public async Task ExpectPasswordAsync(string? password, string field, CancellationToken cancellation) =>
        new Rules()
            .Expect(
                await signIn.IsStillAsync(await UserAsync(), password, cancellation), field,
                "Check your current password. After 5 wrong tries an account is locked for 15 minutes")
            .Check();

    private Task<IdentityResult> SetHashAsync(User user, string hash)
    {
        user.PasswordHash = hash;
        return users.UpdateSecurityStampAsync(user);
    }

    private async Task<User> UserAsync() =>
        await users.FindByIdAsync(UserId.ToString()) ?? throw new RefusedException("There is no such account.");

    private Task ChangeAsync(DeedType type, Func<User, Task<IdentityResult>> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(type) { Subjects = [new Subject("user", UserId.ToString())] },
            async _ =>
            {
                var result = await change(await UserAsync());
                if (!result.Succeeded)
                    throw new RefusedException(string.Join(' ', result.Errors.Select(e => e.Code)));
            },
            cancellation);
}
