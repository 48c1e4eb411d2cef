using ECins.Host.Files.Formats;

namespace ECins.Host.Files.Uploads;

/// <summary>A file that was taken in and is kept, but that no record names yet.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">What it was called where it came from, without its ending.</param>
/// <param name="Format">What it is.</param>
/// <param name="Size">In bytes, as kept.</param>
/// <param name="Checksum">SHA-256 of what is kept.</param>
/// <param name="SentChecksum">SHA-256 of what was sent: another for pictures, which are written anew.</param>
/// <param name="ThumbnailId">A small copy of a picture, itself a file.</param>
internal sealed record ReceivedFile(
    Guid Id, string Name, FileFormat Format, long Size, byte[] Checksum, byte[] SentChecksum, Guid? ThumbnailId);
