using System.Security.Cryptography;
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
        var platform = configuration.Read<PlatformOptions>();
        services.AddSingleton(platform);
        services.AddSingleton<ForceAreas>();
        services.AddSingleton<NewForceArea>();
        services.AddScoped<ForceAreaScope>();
        services.AddScoped(scope => PlatformContexts.New(scope.GetRequiredService<Databases>()));
        services.AddProtectedKeys(platform, environment);
    }

    private static void AddProtectedKeys(
        this IServiceCollection services, PlatformOptions platform, IHostEnvironment environment)
    {
        var keys = services.AddDataProtection().SetApplicationName("ECins").PersistKeysToDbContext<PlatformDbContext>();
        if (!environment.IsDemo())
            keys.ProtectKeysWithCertificate(Certificate(platform));
        services.Decorate<IDataProtectionProvider, ForceAreaDataProtection>();
        services.AddSingleton(host => (ForceAreaDataProtection)host.GetRequiredService<IDataProtectionProvider>());
    }

    private static X509Certificate2 Certificate(PlatformOptions platform)
    {
        if (!File.Exists(platform.KeyCertificate))
            throw new StartupException(
                "Platform:KeyCertificate must name the certificate (PKCS #12) that protects the keys of sessions and links.");

        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(platform.KeyCertificate, platform.KeyCertificatePassword);
        }
        catch (CryptographicException)
        {
            throw new StartupException(
                "Platform:KeyCertificate is no certificate (PKCS #12), or Platform:KeyCertificatePassword is not its password.");
        }
    }
}
