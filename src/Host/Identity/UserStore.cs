using System.Security.Cryptography;
using System.Text;
using ECins.Host.Data;
using ECins.Host.Identity.Passkeys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity;

/// <summary>
/// Keeps accounts in the core's tables, inside the unit of work under way. The authenticator's key is encrypted and
/// recovery codes are hashed, which the framework's own store leaves in clear. Passkeys stand in a table of ours.
/// </summary>
internal sealed class UserStore
    : UserOnlyStore<User, CoreDbContext, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, UserToken>
{
    private const string Provider = "ECins";
    private const string Key = "authenticator";
    private const string Codes = "recovery-codes";
    private readonly IDataProtector _protector;

    public UserStore(CoreDbContext core, IDataProtectionProvider protection)
        : base(core)
    {
        AutoSaveChanges = false;
        _protector = protection.CreateProtector("authenticator-key");
    }

    // The framework attaches the user anew, which takes what was changed since it was loaded for what is stored.
    public override Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken = default)
    {
        if (Context.Entry(user).State == EntityState.Detached)
            throw new InvalidOperationException("Load the user inside the unit of work that changes it.");

        user.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        return Task.FromResult(IdentityResult.Success);
    }

    public override Task SetAuthenticatorKeyAsync(User user, string key, CancellationToken cancellationToken) =>
        SetTokenAsync(user, Provider, Key, _protector.Protect(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(User user, CancellationToken cancellationToken) =>
        await GetTokenAsync(user, Provider, Key, cancellationToken) is { } kept ? _protector.Unprotect(kept) : null;

    public override Task ReplaceCodesAsync(
        User user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        KeepCodesAsync(user, recoveryCodes.Select(Hash), cancellationToken);

    // The framework's own gives those that are left to ReplaceCodesAsync, which would hash the hashes.
    public override async Task<bool> RedeemCodeAsync(User user, string code, CancellationToken cancellationToken)
    {
        var kept = (await GetTokenAsync(user, Provider, Codes, cancellationToken) ?? "").Split(';');
        var left = kept.Where(hash => hash != Hash(code)).ToList();
        if (left.Count == kept.Length)
            return false;

        await KeepCodesAsync(user, left, cancellationToken);
        return true;
    }

    private Task KeepCodesAsync(User user, IEnumerable<string> hashes, CancellationToken cancellationToken) =>
        SetTokenAsync(user, Provider, Codes, string.Join(';', hashes), cancellationToken);

    public override async Task AddOrUpdatePasskeyAsync(User user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        if (await PasskeyAsync(user, passkey.CredentialId, cancellationToken) is { } kept)
            kept.Take(passkey);
        else
            Context.Add(Passkey.Of(user.Id, passkey));
    }

    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(User user, CancellationToken cancellationToken) =>
        [.. (await Context.Set<Passkey>().AsNoTracking().Where(p => p.UserId == user.Id).ToListAsync(cancellationToken)).Select(p => p.ToInfo())];

    public override Task<User?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var hash = Passkey.HashOf(credentialId);
        return Users.SingleOrDefaultAsync(
            u => Context.Set<Passkey>().Any(p => p.CredentialHash == hash && p.UserId == u.Id), cancellationToken);
    }

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await PasskeyAsync(user, credentialId, cancellationToken))?.ToInfo();

    public override async Task RemovePasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken)
    {
        if (await PasskeyAsync(user, credentialId, cancellationToken) is { } kept)
            Context.Remove(kept);
    }

    private Task<Passkey?> PasskeyAsync(User user, byte[] credentialId, CancellationToken cancellation)
    {
        var hash = Passkey.HashOf(credentialId);
        return Context.Set<Passkey>().SingleOrDefaultAsync(p => p.UserId == user.Id && p.CredentialHash == hash, cancellation);
    }

    // Random codes of this length need no slow hash.
    private static string Hash(string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant())));
}
