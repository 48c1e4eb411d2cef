using Microsoft.AspNetCore.Identity;

namespace ECins.Host.Identity.SignIn;

/// <summary>Makes an address that has no account answer as slowly as one that has.</summary>
internal static class UnknownUser
{
    private static string? _hash;

    public static bool TakesAsLong(IPasswordHasher<User> hasher, string password)
    {
        _hash ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(null!, _hash, password);
        return false;
    }
}
