using System.Security.Cryptography;
using System.Text;

namespace ECins.Host.Identity;

/// <summary>
/// The operator's list of breached passwords, if there is one: a file of SHA-1 hashes in hexadecimal, one a line, sorted,
/// with anything after a colon. It is searched where it lies, so it may be many gigabytes.
/// </summary>
internal sealed class BreachedPasswords(IConfiguration configuration)
{
    public const string Setting = "Identity:BreachedPasswords";
    private const int HashLength = 40;
    private const int LongestLine = 64;

    public bool Contains(string password)
    {
        if (configuration[Setting] is not { Length: > 0 } file)
            return false;

#pragma warning disable CA5350 // The lists are published with this hash; it protects nothing here.
        var wanted = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
#pragma warning restore CA5350
        using var list = File.OpenRead(file);
        return Contains(list, wanted);
    }

    private static bool Contains(FileStream list, string wanted)
    {
        var (low, high) = (0L, list.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var (start, hash) = LineAt(list, middle);
            var order = string.CompareOrdinal(wanted, hash);
            if (order == 0)
                return true;
            if (order < 0)
                high = Math.Min(middle, start);
            else
                low = Math.Max(middle + 1, start + HashLength);
        }

        return false;
    }

    // The line that the position is in: read from as far before it as a line can be long.
    private static (long Start, string Hash) LineAt(FileStream list, long position)
    {
        var from = Math.Max(0, position - LongestLine);
        var buffer = new byte[2 * LongestLine];
        list.Position = from;
        var text = Encoding.ASCII.GetString(buffer, 0, list.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        var start = position == from ? 0 : text.LastIndexOf('\n', (int)(position - from) - 1) + 1;
        var line = text[start..];
        return (from + start, line[..Math.Min(HashLength, line.Length)].ToUpperInvariant());
    }
}
