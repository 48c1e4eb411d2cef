using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ECins.Host.Tests.Harness;

/// <summary>An authenticator app (RFC 6238: SHA-1, thirty seconds, six digits).</summary>
/// <param name="typedKey">The key as the page shows it, base 32 in groups.</param>
internal sealed class Authenticator(string typedKey)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly byte[] _key = Decode(typedKey.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The code now, or so many steps of thirty seconds from now; the host takes those near enough.</summary>
    public string Code(int stepsFromNow = 0)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30 + stepsFromNow);
#pragma warning disable CA5350 // What authenticator apps speak.
        var hash = HMACSHA1.HashData(_key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string text)
    {
        var bits = string.Concat(text.Select(c => Convert.ToString(Alphabet.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
