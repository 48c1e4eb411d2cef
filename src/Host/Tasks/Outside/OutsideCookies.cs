using System.Text.Json;
using ECins.Host.Identity;
using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Tasks.Outside;

/// <summary>
/// What the browser of a person without an account holds: the browser's own secret, which a link is bound to when it
/// first opens, and which task is open in it now.
/// </summary>
internal sealed class OutsideCookies(IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider time) : IScopedService
{
    /// <summary>So long a task that somebody comes back to for days stays open without being used: others may use the browser too.</summary>
    public const int MostMinutesUnused = 30;

    private const string BrowserName = "__Host-task-browser";
    private const string OpenName = "__Host-task";
    private static readonly TimeSpan BrowserLasts = TimeSpan.FromDays(400);
    private static readonly TimeSpan OpenLasts = TimeSpan.FromHours(4);
    private static readonly TimeSpan UnusedLasts = TimeSpan.FromMinutes(MostMinutesUnused);

    private HttpContext Context => http.HttpContext!;

    private IDataProtector Protector => protection.CreateProtector("open-task");

    /// <summary>The hash of the browser's secret; <c>null</c> when it has none.</summary>
    public byte[]? BrowserHash => Context.Request.Cookies[BrowserName] is { Length: > 0 } secret ? LinkSecret.HashOf(secret) : null;

    /// <summary>What is open in this browser now, if it was opened in the last hours.</summary>
    public OpenTask? Open
    {
        get
        {
            try
            {
                return Context.Request.Cookies[OpenName] is { } cookie
                    && JsonSerializer.Deserialize<OpenTask>(Protector.Unprotect(cookie)) is { } open
                    && open.Until > time.GetUtcNow().UtcDateTime ? open : null;
            }
            catch (System.Security.Cryptography.CryptographicException)
            {
                return null;
            }
        }
    }

    /// <summary>Gives the browser a secret of its own.</summary>
    /// <returns>Its hash.</returns>
    public byte[] NameBrowser()
    {
        var secret = LinkSecret.New();
        Context.Response.Cookies.Append(BrowserName, secret, Options(BrowserLasts));
        return LinkSecret.HashOf(secret);
    }

    /// <summary>Opens a task here.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="linkHash">The link that opened it.</param>
    /// <param name="isRepeated">It is come back to, and closes soon when it is not used; to be called again at each use.</param>
    public void KeepOpen(Guid taskId, byte[] linkHash, bool isRepeated)
    {
        var open = new OpenTask(taskId, linkHash, time.GetUtcNow().UtcDateTime + (isRepeated ? UnusedLasts : OpenLasts));
        Context.Response.Cookies.Append(OpenName, Protector.Protect(JsonSerializer.Serialize(open)), Options(null));
    }

    public void Close() => Context.Response.Cookies.Delete(OpenName, Options(null));

    private static CookieOptions Options(TimeSpan? lasts) => new()
    {
        Secure = true,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = lasts,
        IsEssential = true,
    };
}

/// <param name="TaskId">The task.</param>
/// <param name="LinkHash">The link it was opened by: a newer link closes it.</param>
/// <param name="Until">It is to be opened anew then (UTC).</param>
internal sealed record OpenTask(Guid TaskId, byte[] LinkHash, DateTime Until);
