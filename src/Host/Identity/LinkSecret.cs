using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ECins.Host.Identity;

/// <summary>What makes a link a key: 32 random bytes, of which only the hash is kept.</summary>
internal static class LinkSecret
{
    /// <summary>The length of <see cref="HashOf"/> in bytes.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
