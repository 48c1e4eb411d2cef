using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Identity.Passkeys;

/// <summary>
/// Keeps what a browser was asked, between asking and its answer, in a cookie of its own: encrypted, for one user, for
/// some minutes.
/// </summary>
internal sealed class PasskeyChallenge(IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider time) : IScopedService
{
    private const string CookieName = "__Host-passkey";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private HttpContext Context => http.HttpContext!;

    private IDataProtector Protector => protection.CreateProtector("passkey-challenge");

    public void Keep(Guid userId, string? state)
    {
        var asked = new Asked(userId, state ?? "", time.GetUtcNow().UtcDateTime + Lasts);
        Context.Response.Cookies.Append(CookieName, Protector.Protect(JsonSerializer.Serialize(asked)), Options);
    }

    /// <summary>What the user's browser was asked last; <c>null</c> when it was asked nothing, or too long ago.</summary>
    public string? Of(Guid userId)
    {
        try
        {
            return Context.Request.Cookies[CookieName] is { } cookie
                && JsonSerializer.Deserialize<Asked>(Protector.Unprotect(cookie)) is { } asked
                && asked.UserId == userId && asked.Until > time.GetUtcNow().UtcDateTime ? asked.State : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Drop() => Context.Response.Cookies.Delete(CookieName, Options);

    /// <summary>By which an answer is known again, so that nobody can give it twice.</summary>
    public static string Fingerprint(string state) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(state)))[..10];

    private static CookieOptions Options => new()
    {
        Secure = true,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };

    private sealed record Asked(Guid UserId, string State, DateTime Until);
}
