using System.Security.Cryptography;
using System.Text;
using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Identity.Passkeys;

/// <summary>Keeps what a browser was asked, between asking and its answer.</summary>
internal sealed class PasskeyChallenge(IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider time)
    : BriefCookie("passkey", TimeSpan.FromMinutes(10), http, protection, time), IScopedService
{
    public void Keep(Guid userId, string? state) => Keep(userId.ToString(), state ?? "");

    /// <summary>What the user's browser was asked last; <c>null</c> when it was asked nothing, or too long ago.</summary>
    public string? Of(Guid userId) => Of(userId.ToString());

    /// <summary>By which an answer is known again, so that nobody can give it twice.</summary>
    public static string Fingerprint(string state) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(state)))[..10];
}
