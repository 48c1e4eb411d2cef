using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Tenancy;

/// <summary>
/// Makes the force area's key part of every data-protection purpose: all force areas share one key ring, and without
/// this one's cookie, form token or link would open another.
/// </summary>
internal sealed class ForceAreaDataProtection(IDataProtectionProvider inner, IHttpContextAccessor http)
    : IDataProtectionProvider
{
    /// <summary>A protector for the force area of the request, or the platform's where there is none.</summary>
    public IDataProtector CreateProtector(string purpose) => new Protector(inner, http, [purpose]);

    /// <summary>A protector for a force area named outright: for what is read or written outside a request, too.</summary>
    public IDataProtector For(ForceArea forceArea, string purpose) =>
        Of(inner, $"force-area:{forceArea.Key}", [purpose]);

    private static IDataProtector Of(IDataProtectionProvider inner, string owner, string[] purposes) =>
        inner.CreateProtector(["ECins", owner, .. purposes]);

    private sealed class Protector(IDataProtectionProvider inner, IHttpContextAccessor http, string[] purposes)
        : IDataProtector
    {
        public IDataProtector CreateProtector(string purpose) => new Protector(inner, http, [.. purposes, purpose]);

        public byte[] Protect(byte[] plaintext) => OfForceArea().Protect(plaintext);

        public byte[] Unprotect(byte[] protectedData) => OfForceArea().Unprotect(protectedData);

        private IDataProtector OfForceArea()
        {
            var scope = http.HttpContext?.RequestServices.GetRequiredService<ForceAreaScope>();
            return Of(inner, scope is { IsSet: true } ? $"force-area:{scope.Current.Key}" : "platform", purposes);
        }
    }
}
