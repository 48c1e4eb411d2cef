using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Tenancy;

/// <summary>
/// Makes the force area's key part of every data-protection purpose: all force areas share one key ring, and without
/// this one's cookie, form token or link would open another.
/// </summary>
internal sealed class ForceAreaDataProtection(IDataProtectionProvider inner, IHttpContextAccessor http)
    : IDataProtectionProvider
{
    public IDataProtector CreateProtector(string purpose) => new Protector(inner, http, [purpose]);

    /// <summary>For one force area, whatever the current request or job is for.</summary>
    public IDataProtectionProvider For(ForceArea forceArea) => inner.CreateProtector(["ECins", OwnerOf(forceArea)]);

    private static string OwnerOf(ForceArea forceArea) => $"force-area:{forceArea.Key}";

    private sealed class Protector(IDataProtectionProvider inner, IHttpContextAccessor http, string[] purposes)
        : IDataProtector
    {
        public IDataProtector CreateProtector(string purpose) => new Protector(inner, http, [.. purposes, purpose]);

        public byte[] Protect(byte[] plaintext) => OfForceArea().Protect(plaintext);

        public byte[] Unprotect(byte[] protectedData) => OfForceArea().Unprotect(protectedData);

        private IDataProtector OfForceArea()
        {
            var scope = http.HttpContext?.RequestServices.GetRequiredService<ForceAreaScope>();
            var owner = scope is { IsSet: true } ? OwnerOf(scope.Current) : "platform";
            return inner.CreateProtector(["ECins", owner, .. purposes]);
        }
    }
}
