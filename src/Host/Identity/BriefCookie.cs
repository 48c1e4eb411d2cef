using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Identity;

/// <summary>Remembers something between two requests of one browser, in a cookie of its own: encrypted, for some minutes.</summary>
/// <param name="name">What it is for.</param>
/// <param name="lasts">How long.</param>
/// <param name="http">The request.</param>
/// <param name="protection">Encrypts it.</param>
/// <param name="time">Now.</param>
internal abstract class BriefCookie(
    string name, TimeSpan lasts, IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider time)
{
    protected HttpContext Http => http.HttpContext!;

    private string CookieName => "__Host-" + name;

    private IDataProtector Protector => protection.CreateProtector(nameof(BriefCookie), name);

    /// <param name="owner">For whom alone it is.</param>
    /// <param name="what">What is remembered.</param>
    protected void Keep(string owner, string what)
    {
        var kept = new Kept(owner, what, time.GetUtcNow().UtcDateTime + lasts);
        Http.Response.Cookies.Append(CookieName, Protector.Protect(JsonSerializer.Serialize(kept)), Options);
    }

    /// <summary>What was remembered last for them; <c>null</c> when there is nothing, or it is too long ago.</summary>
    protected string? Of(string owner)
    {
        try
        {
            return Http.Request.Cookies[CookieName] is { } cookie
                && JsonSerializer.Deserialize<Kept>(Protector.Unprotect(cookie)) is { } kept
                && kept.Owner == owner && kept.Until > time.GetUtcNow().UtcDateTime ? kept.What : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Drop() => Http.Response.Cookies.Delete(CookieName, Options);

    private static CookieOptions Options => new()
    {
        Secure = true,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };

    private sealed record Kept(string Owner, string What, DateTime Until);
}
