using ECins.Host.Tenancy;
using ECins.SharedKernel;
using Microsoft.AspNetCore.Authentication;

namespace ECins.Host.Identity;

/// <summary>Begins and ends sessions, and the few minutes between a right password and the second factor.</summary>
internal sealed class Sessions(IHttpContextAccessor http, ForceAreaScope forceArea, TimeProvider time) : IScopedService
{
    public const string HalfScheme = "half-session";
    public static readonly TimeSpan HalfLifetime = TimeSpan.FromMinutes(10);

    private HttpContext Http => http.HttpContext!;

    public async Task BeginAsync(User user, SignInFactor factor)
    {
        await Http.SignOutAsync(HalfScheme);
        await Http.SignInAsync(SessionCookie.Scheme, PrincipalOf(user, factor));
    }

    /// <summary>Goes on with the session after the user's security stamp changed; it ends no later for that.</summary>
    /// <param name="user">The user, with the new stamp.</param>
    /// <param name="factor">What the session rests on from now; <c>null</c> for the same as before.</param>
    public async Task RenewAsync(User user, SignInFactor? factor = null)
    {
        if (Session.From(Http.User) is { } session)
            await Http.SignInAsync(
                SessionCookie.Scheme,
                (session with { Stamp = user.SecurityStamp!, Factor = factor ?? session.Factor }).ToPrincipal());
    }

    public Task BeginHalfAsync(User user) =>
        Http.SignInAsync(HalfScheme, PrincipalOf(user, SignInFactor.PasswordOnly));

    /// <summary>The half-begun session, or <c>null</c> when there is none or its time is over.</summary>
    public async Task<Session?> FindHalfAsync()
    {
        var session = Session.From((await Http.AuthenticateAsync(HalfScheme)).Principal);
        return session?.ForceArea == forceArea.Current.Key
            && time.GetUtcNow().UtcDateTime - session.Since < HalfLifetime ? session : null;
    }

    public Task EndAsync() => Http.SignOutAsync(SessionCookie.Scheme);

    private System.Security.Claims.ClaimsPrincipal PrincipalOf(User user, SignInFactor factor) =>
        Session.Begin(user, forceArea.Current, factor, time).ToPrincipal();
}
