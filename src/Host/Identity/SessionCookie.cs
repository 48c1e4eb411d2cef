using System.Globalization;
using System.Security.Claims;
using ECins.Host.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ECins.Host.Identity;

/// <summary>
/// The signed-in session: a cookie that names the user, the force area and the security stamp, and is believed only
/// after the database confirmed all three, at every request.
/// </summary>
internal sealed class SessionCookie : CookieAuthenticationEvents
{
    public const string Scheme = "session";
    private const string ForceArea = "force-area";
    private const string Stamp = "stamp";

    public static ClaimsPrincipal For(User user, ForceArea forceArea) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Id.ToString("N", CultureInfo.InvariantCulture)),
            new Claim(ForceArea, forceArea.Key),
            new Claim(Stamp, user.SecurityStamp!),
        ],
        Scheme));

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "__Host-session";
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "then";
        options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionCookie);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var caller = await ReadAsync(context.Principal!, services, context.HttpContext.RequestAborted);
        if (caller is not null)
        {
            services.GetRequiredService<CurrentCaller>().Value = caller;
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static async Task<SharedKernel.Access.Caller?> ReadAsync(
        ClaimsPrincipal principal, IServiceProvider services, CancellationToken cancellation)
    {
        var forceArea = services.GetRequiredService<ForceAreaScope>();
        var isHere = forceArea.IsSet && principal.FindFirstValue(ForceArea) == forceArea.Current.Key;
        return isHere && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var userId)
            ? await services.GetRequiredService<CallerReader>()
                .ReadAsync(userId, principal.FindFirstValue(Stamp) ?? "", cancellation)
            : null;
    }
}
