using ECins.Host.Audit;
using ECins.Host.Demo;
using ECins.Host.Drafts;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ECins.Host.Identity;

/// <summary>The signed-in session's cookie, confirmed against the database at every request.</summary>
internal sealed class SessionCookie(
    IServiceProvider services, CurrentCaller current, ForceAreaScope forceArea, Refusals refusals, SessionLimits limits,
    IHostEnvironment environment, TimeProvider time) : CookieAuthenticationEvents
{
    public const string Scheme = "session";

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await CallerOfAsync(Session.From(context.Principal), context.HttpContext.RequestAborted) is { } caller)
        {
            current.Value = caller;
            return;
        }

        context.RejectPrincipal();
        // A page that only listens leaves the cookie to the form beside it: by it is known whose text is to be kept.
        if (!ProlongsNoSession(context.HttpContext))
            await context.HttpContext.SignOutAsync(Scheme);
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew &= !ProlongsNoSession(context.HttpContext);
        return Task.CompletedTask;
    }

    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (ProlongsNoSession(http))
        {
            // A page that only listens stops asking; nobody is there to sign in.
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (forceArea.IsSet && context.Options.CookieManager.GetRequestCookie(http, context.Options.Cookie.Name!) is { } cookie
            && context.Options.TicketDataFormat.Unprotect(cookie) is { } ticket)
            await services.GetRequiredService<EndedSession>().KeepAsync(http, ticket);
        await base.RedirectToLogin(context);
    }

    public override async Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (current.Value.UserId is not null && FormPlace.Of(context.HttpContext) is { } place)
            await services.GetRequiredService<KeptForms>().DropAsync(place, context.HttpContext.RequestAborted);
        await refusals.RecordAsync(context.HttpContext.GetEndpoint(), context.HttpContext.RequestAborted);
        context.Response.StatusCode = IsOnRecord(context.HttpContext)
            ? StatusCodes.Status404NotFound
            : StatusCodes.Status403Forbidden;
    }

    private static bool ProlongsNoSession(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ProlongsNoSessionAttribute>() is not null;

    // Somebody who may not see a record does not learn that there is one.
    private static bool IsOnRecord(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<RecordStatement>() is not null;

    // At the platform's own host name there is no database to read callers from.
    private async Task<Caller?> CallerOfAsync(Session? session, CancellationToken cancellation) =>
        session is not null && Holds(session)
            ? await services.GetRequiredService<CallerReader>().ReadAsync(session, cancellation)
            : null;

    private bool Holds(Session session) =>
        forceArea.IsSet
        && session.ForceArea == forceArea.Current.Key
        && time.GetUtcNow().UtcDateTime - session.Since < TimeSpan.FromHours(limits.Hours)
        && (session.Factor != SignInFactor.DemoDoor || environment.IsDemo());
}

/// <summary>A page that is asked for without anybody's doing: being asked for does not put off the end of the session.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ProlongsNoSessionAttribute : Attribute;
