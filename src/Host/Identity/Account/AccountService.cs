using ECins.Host.Composition;
using ECins.Host.Identity.SignIn;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;

namespace ECins.Host.Identity.Account;

/// <summary>What users do with their own account.</summary>
internal sealed class AccountService(
    UserManager<User> users, IUnitOfWork unitOfWork, Sessions sessions, CurrentCaller caller) : IScopedService
{
    /// <summary>How many are made at once.</summary>
    public const int RecoveryCodes = 10;

    private Guid UserId => caller.Value.UserId ?? throw new RefusedException("Only users have an account.");

    public async Task<bool> HasSecondFactorAsync() => (await UserAsync()).TwoFactorEnabled;

    /// <summary>The authenticator's key, or <c>null</c> before it was begun to be set up.</summary>
    public async Task<string?> AuthenticatorKeyAsync() => await users.GetAuthenticatorKeyAsync(await UserAsync());

    public async Task<string> AddressAsync() => (await UserAsync()).Email!;

    /// <summary>Makes a new authenticator key; the one before counts no more.</summary>
    /// <param name="password">The current one, asked for again when an authenticator is replaced.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task BeginSecondFactorAsync(string? password, CancellationToken cancellation)
    {
        if (await HasSecondFactorAsync())
            await ExpectPasswordAsync(password, "Password");
        await ChangeAsync(CoreDeeds.SecondFactorBegun, user => users.ResetAuthenticatorKeyAsync(user), cancellation);
        await sessions.RenewAsync(await UserAsync());
    }

    /// <summary>Takes the authenticator into use once its first code is right, and makes the recovery codes.</summary>
    /// <returns>The recovery codes, which can never be shown again.</returns>
    public async Task<IReadOnlyList<string>> SetSecondFactorAsync(string? code, CancellationToken cancellation)
    {
        var plain = AuthenticatorCode.Plain(code);
        var isRight = await users.VerifyTwoFactorTokenAsync(
            await UserAsync(), TokenOptions.DefaultAuthenticatorProvider, plain);
        new Rules().Expect(isRight, "Code", "Check the code. Enter the six digits that the app shows now").Check();

        var codes = Array.Empty<string>();
        await ChangeAsync(
            CoreDeeds.SecondFactorSet,
            async user =>
            {
                user.Use(plain);
                codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];
                return await users.SetTwoFactorEnabledAsync(user, true);
            },
            cancellation);
        await sessions.RenewAsync(await UserAsync(), SignInFactor.TwoFactors);
        return codes;
    }

    /// <summary>Makes new recovery codes; those before count no more.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(string? password, CancellationToken cancellation)
    {
        await ExpectPasswordAsync(password, "Password");
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
        await ExpectPasswordAsync(current, "Current");
        var user = await UserAsync();
        await users.CheckNewPasswordAsync(user, wanted, "Wanted");
        var hash = users.PasswordHasher.HashPassword(user, wanted!);
        await ChangeAsync(CoreDeeds.PasswordSet, changed => SetHashAsync(changed, hash), cancellation);
        await sessions.RenewAsync(await UserAsync());
    }

    /// <summary>Ends every session of the user, this one too.</summary>
    public Task SignOutEverywhereAsync(CancellationToken cancellation) =>
        ChangeAsync(CoreDeeds.SignedOutEverywhere, user => users.UpdateSecurityStampAsync(user), cancellation);

    /// <summary>Asks for the password again: a session that was left open, or stolen, must not be enough to take the account over.</summary>
    /// <exception cref="RuleException">It is wrong.</exception>
    public async Task ExpectPasswordAsync(string? password, string field) =>
        new Rules()
            .Expect(await users.CheckPasswordAsync(await UserAsync(), password ?? ""), field, "Check your current password")
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
