using System.Security.Cryptography.X509Certificates;
using ECins.Host.Data;
using ECins.Host.Demo;
using ECins.Host.Tenancy;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Composition;

internal static class TenancyComposition
{
    public static void AddTenancy(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(configuration.GetSection("Platform").Get<PlatformOptions>() ?? new PlatformOptions());
        services.AddSingleton<ForceAreas>();
        services.AddSingleton<NewForceArea>();
        services.AddScoped<ForceAreaScope>();
        services.AddScoped(scope => PlatformContexts.New(scope.GetRequiredService<Databases>()));
        services.AddProtectedKeys(configuration, environment);
    }

    private static void AddProtectedKeys(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var keys = services.AddDataProtection().SetApplicationName("ECins").PersistKeysToDbContext<PlatformDbContext>();
        if (!environment.IsDemo())
            keys.ProtectKeysWithCertificate(Certificate(configuration));
        services.Decorate<IDataProtectionProvider, ForceAreaDataProtection>();
        services.AddSingleton(host => (ForceAreaDataProtection)host.GetRequiredService<IDataProtectionProvider>());
    }

    private static X509Certificate2 Certificate(IConfiguration configuration)
    {
        var file = configuration["Platform:KeyCertificate"];
        if (string.IsNullOrEmpty(file) || !File.Exists(file))
            throw new StartupException(
                "Platform:KeyCertificate must name the certificate (PKCS #12) that protects the keys of sessions and links.");

        return X509CertificateLoader.LoadPkcs12FromFile(file, configuration["Platform:KeyCertificatePassword"]);
    }
}
