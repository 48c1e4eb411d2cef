using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity.Account;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity.Passkeys;

/// <summary>Adds passkeys to the signed-in user's own account, and takes them away.</summary>
internal sealed class PasskeyService(
    CoreDbContext core, UserManager<User> users, IPasskeyHandler<User> passkeys, PasskeyChallenge challenge, AccountService account,
    IUnitOfWork unitOfWork, Sessions sessions, CurrentCaller caller, IHttpContextAccessor http) : IScopedService
{
    private const string NotTaken = "Your device gave no passkey that can be used here. Try again, or set up an authenticator app instead";

    private Guid UserId => caller.Value.UserId ?? throw new RefusedException("Only users have passkeys.");

    public async Task<IReadOnlyList<Passkey>> MineAsync(CancellationToken cancellation) =>
        await core.Set<Passkey>().AsNoTracking().Where(p => p.UserId == UserId).OrderBy(p => p.AddedAt).ToListAsync(cancellation);

    /// <summary>Begins to add one.</summary>
    /// <param name="name">What its owner will call it.</param>
    /// <param name="password">The current one, asked for again when there is a second factor already.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What the browser is asked, as JSON.</returns>
    public async Task<string> AskAsync(string? name, string? password, CancellationToken cancellation)
    {
        CheckName(name);
        var user = await UserAsync();
        if (user.TwoFactorEnabled)
            await account.ExpectPasswordAsync(password, "Password", cancellation);
        var asked = await passkeys.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.Email!, DisplayName = user.Name }, http.HttpContext!);
        challenge.Keep(user.Id, asked.AttestationState);
        return asked.CreationOptionsJson;
    }

    /// <summary>Takes what the browser answered. With the first second factor come the recovery codes.</summary>
    /// <returns>The recovery codes, which can never be shown again; none if there were some already.</returns>
    public async Task<IReadOnlyList<string>> AddAsync(string? name, string? credential, CancellationToken cancellation)
    {
        CheckName(name);
        var made = await MadeAsync(credential);
        var codes = Array.Empty<string>();
        await unitOfWork.WriteAsync(
            About(CoreDeeds.PasskeyAdded),
            async _ =>
            {
                var user = await UserAsync();
                made.Name = name!.Trim();
                await users.AddOrUpdatePasskeyAsync(user, made);
                if (!user.TwoFactorEnabled)
                    codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, AccountService.RecoveryCodes) ?? []];
                await users.SetTwoFactorEnabledAsync(user, true);
            },
            cancellation);
        challenge.Drop();
        await sessions.RenewAsync(await UserAsync(), SignInFactor.TwoFactors);
        return codes;
    }

    /// <summary>Takes one away; every other session of the user ends.</summary>
    public async Task RemoveAsync(Guid id, string? password, CancellationToken cancellation)
    {
        await account.ExpectPasswordAsync(password, "Password", cancellation);
        await unitOfWork.WriteAsync(
            About(CoreDeeds.PasskeyRemoved),
            async _ =>
            {
                var user = await UserAsync();
                var mine = await core.Set<Passkey>().Where(p => p.UserId == user.Id).ToListAsync(cancellation);
                var removed = mine.SingleOrDefault(p => p.Id == id) ?? throw new RefusedException("Not theirs.");
                new Rules()
                    .Expect(
                        mine.Count > 1 || await users.GetAuthenticatorKeyAsync(user) is not null, "Password",
                        "This is your only second factor. Add another before you remove it")
                    .Check();
                core.Remove(removed);
                await users.UpdateSecurityStampAsync(user);
            },
            cancellation);
        await sessions.RenewAsync(await UserAsync());
    }

    private async Task<UserPasskeyInfo> MadeAsync(string? credential)
    {
        var state = challenge.Of(UserId);
        new Rules().Expect(!string.IsNullOrEmpty(credential) && state is not null, "Credential", NotTaken).Check();
        var result = await passkeys.PerformAttestationAsync(
            new PasskeyAttestationContext { HttpContext = http.HttpContext!, CredentialJson = credential!, AttestationState = state });
        new Rules().Expect(result.Succeeded && result.UserEntity.Id == UserId.ToString(), "Credential", NotTaken).Check();
        return result.Passkey!;
    }

    private static void CheckName(string? name) =>
        new Rules().ExpectText(name, Passkey.LongestName, "Name", "Enter what you call this device").Check();

    private async Task<User> UserAsync() =>
        await users.FindByIdAsync(UserId.ToString()) ?? throw new RefusedException("There is no such account.");

    private Deed About(DeedType type) => new(type) { Subjects = [new Subject("user", UserId.ToString())] };
}
