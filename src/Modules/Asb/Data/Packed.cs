using System.IO.Compression;
using System.Text.Json;

namespace ECins.Asb.Data;

/// <summary>Rows of a file that wait in the database, small.</summary>
internal static class Packed
{
    public static byte[] Of<T>(IReadOnlyList<T> rows)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(gzip, rows);
        return packed.ToArray();
    }

    public static IReadOnlyList<T> Read<T>(byte[] content)
    {
        using var gzip = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<T>>(gzip)!;
    }
}
