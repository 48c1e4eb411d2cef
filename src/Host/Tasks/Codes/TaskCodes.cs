using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Tasks.Codes;

/// <summary>The codes that open tasks. They reach the person another way than the link: never by the same mail.</summary>
internal sealed class TaskCodes(ForceAreaDataProtection protection, ForceAreaScope scope) : IScopedService
{
    private const int Digits = 6;

    private IDataProtector Protector => protection.For(scope.Current).CreateProtector("task-code");

    /// <summary>A new code, encrypted.</summary>
    public byte[] New() => Protector.Protect(Encoding.ASCII.GetBytes(
        RandomNumberGenerator.GetInt32(1_000_000).ToString($"D{Digits}", CultureInfo.InvariantCulture)));

    /// <summary>As it is said: 482 913.</summary>
    public string Show(byte[] code) => Plain(code).Insert(Digits / 2, " ");

    /// <param name="code">The code, encrypted.</param>
    /// <param name="entered">As typed; spaces and hyphens do not matter.</param>
    public bool IsRight(byte[] code, string? entered)
    {
        var digits = new string([.. (entered ?? "").Where(char.IsAsciiDigit).Take(Digits + 1)]);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(digits), Encoding.ASCII.GetBytes(Plain(code)));
    }

    private string Plain(byte[] code) => Encoding.ASCII.GetString(Protector.Unprotect(code));
}
