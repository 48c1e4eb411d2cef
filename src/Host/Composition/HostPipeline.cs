using ECins.Host.Errors;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.Host.Workstreams;
using Microsoft.AspNetCore.CookiePolicy;

namespace ECins.Host.Composition;

/// <summary>What a request passes, in order.</summary>
internal static class HostPipeline
{
    public static void UseECins(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<ProxyOptions>();
        if (proxies.Trusted.Count > 0)
            app.UseForwardedHeaders(proxies.ToForwardedHeaders());
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePagesWithReExecute("/errors/{0}", createScopeForStatusCodePages: false);
        app.UseCookiePolicy(new CookiePolicyOptions
        {
            Secure = CookieSecurePolicy.Always,
            HttpOnly = HttpOnlyPolicy.Always,
            MinimumSameSitePolicy = SameSiteMode.Lax,
        });
        app.UseMiddleware<ForceAreaMiddleware>();
        app.UseRouting();
        app.UseMiddleware<HostGate>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<SignInSteps>();
        app.UseMiddleware<WorkstreamGate>();
        app.UseAuthorization();
        app.MapOpenEndpoints();
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>Throws unless every endpoint mapped is as it must be.</summary>
    public static void CheckEndpoints(this WebApplication app) =>
        app.Services.GetRequiredService<EndpointRules>().Check(((IEndpointRouteBuilder)app).DataSources);
}
