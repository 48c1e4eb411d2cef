using ECins.Host.Identity;
using Microsoft.AspNetCore.Authorization;

namespace ECins.Host.Composition;

internal static class IdentityComposition
{
    public static void AddIdentity(this IServiceCollection services)
    {
        services.AddScoped<CurrentCaller>();
        services.AddScoped(scope => scope.GetRequiredService<CurrentCaller>().Value);
        services.AddScoped<SessionCookie>();
        services.AddScoped<IAuthorizationHandler, NeedsPermissionHandler>();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme, SessionCookie.Configure);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }
}
