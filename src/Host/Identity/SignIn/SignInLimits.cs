using System.Threading.RateLimiting;
using ECins.Host.Composition;
using ECins.Host.Tenancy;
using Microsoft.AspNetCore.RateLimiting;

namespace ECins.Host.Identity.SignIn;

/// <summary>How often one network address may try to sign in: the configuration section <c>SignIn</c>.</summary>
internal sealed class SignInLimits : ISettings
{
    public const string Policy = "sign-in";

    public static string Section => "SignIn";

    /// <summary>
    /// Forms sent in a minute to the pages that take passwords and codes. A whole office may share an address; how often one
    /// account may be tried is limited apart, by its lockout.
    /// </summary>
    public int TriesAMinute { get; init; } = 60;

    public void Check()
    {
        if (TriesAMinute < 1)
            throw new StartupException("SignIn:TriesAMinute must be at least 1.");
    }

    public void AddTo(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                $"{AreaOf(context)} {context.Connection.RemoteIpAddress}",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    }

    // Not the host as it was typed, of which there are many forms for one force area.
    private static string? AreaOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<ForceAreaScope>() is { IsSet: true } scope ? scope.Current.Key : null;
}
