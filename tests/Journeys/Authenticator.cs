using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ECins.Journeys;

/// <summary>An authenticator app (RFC 6238: SHA-1, thirty seconds, six digits) that never shows a code twice.</summary>
/// <param name="typedKey">The key as the page shows it, base 32 in groups.</param>
internal sealed class Authenticator(string typedKey)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly byte[] _key = Decode(typedKey.Replace(" ", "", StringComparison.Ordinal));
    private long _last;

    /// <summary>The earliest code that was not shown yet. The host takes those of two steps to either side of now.</summary>
    public string Next()
    {
        _last = Math.Max(_last + 1, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) - 1);
        return CodeAt(_last);
    }

    private string CodeAt(long step)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
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
