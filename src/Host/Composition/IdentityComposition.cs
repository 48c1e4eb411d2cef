using ECins.Host.Access;
using ECins.Host.Accounts;
using ECins.Host.Cases;
using ECins.Host.Demo;
using ECins.Host.Identity;
using ECins.Host.Identity.SignIn;
using ECins.Host.Problems;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace ECins.Host.Composition;

internal static class IdentityComposition
{
    // OWASP's figure for PBKDF2 with HMAC-SHA-512.
    private const int PasswordIterations = 210_000;

    public static void AddIdentity(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(configuration.Read<SessionLimits>());
        services.AddScoped<CurrentCaller>();
        services.AddScoped(scope => scope.GetRequiredService<CurrentCaller>().Value);
        services.AddAccounts(configuration);
        services.AddSessions(environment);
        services.AddRateLimiter(configuration.Read<SignInLimits>().AddTo);
        services.AddScoped<IAuthorizationHandler, NeedsPermissionHandler>();
        services.AddScoped<IAuthorizationHandler, ReachesRecordHandler>();
        services.AddScoped<Holdings>();
        services.AddScoped<IHoldings>(scope => scope.GetRequiredService<Holdings>());
        services.AddScoped<IPartners, Cases.Sharing.Partners>();
        services.AddScoped<CaseFile>();
        services.AddScoped<IKnownPeople, People.Known.KnownPeople>();
        services.AddScoped<ICasePeople, Cases.People.CasePeople>();
        services.AddScoped<ICaseClosings, Cases.Closing.CaseClosings>();
        services.AddScoped<IColleagues, Colleagues>();
        services.AddScoped<ProblemStarts>();
        services.AddScoped<IProblems>(scope => scope.GetRequiredService<ProblemStarts>());
        services.AddScoped<ICases>(scope => scope.GetRequiredService<CaseFile>());
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    private static void AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        var breached = configuration[BreachedPasswords.Setting];
        if (breached is { Length: > 0 } && !File.Exists(breached))
            throw new StartupException($"{BreachedPasswords.Setting} names a file that is not there: {breached}");

        services.AddSingleton<BreachedPasswords>();
        services.AddSingleton<PersonalMailDomains>();
        services.AddScoped<IPasswordValidator<User>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = PasswordIterations);
        services.AddIdentityCore<User>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.User.AllowedUserNameCharacters = "";
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        })
            .AddUserStore<UserStore>()
            .AddTokenProvider<AuthenticatorTokenProvider<User>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IPasskeyHandler<User>, PasskeyHandler<User>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // Pages send no referrer, and so no origin with their forms: what the device signed is held against the site itself.
            passkeys.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin
                && context.Origin == context.HttpContext.RequestServices.GetRequiredService<SiteAddress>().Of(""));
            passkeys.UserVerificationRequirement = "preferred";
            passkeys.ResidentKeyRequirement = "discouraged";
        });
    }

    private static void AddSessions(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddScoped<SessionCookie>();
        services.AddAuthentication(SessionCookie.Scheme)
            .AddCookie(SessionCookie.Scheme, cookie =>
            {
                cookie.Cookie.Name = "__Host-session";
                cookie.LoginPath = environment.IsDemo() ? "/demo/sign-in" : "/sign-in";
                cookie.ReturnUrlParameter = "then";
                cookie.SlidingExpiration = true;
                cookie.EventsType = typeof(SessionCookie);
            })
            .AddCookie(Sessions.HalfScheme, cookie =>
            {
                cookie.Cookie.Name = "__Host-half-session";
                cookie.ExpireTimeSpan = Sessions.HalfLifetime;
                cookie.SlidingExpiration = false;
            });
        services.AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme)
            .Configure<SessionLimits>((cookie, session) =>
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(session.IdleMinutes));
    }
}
