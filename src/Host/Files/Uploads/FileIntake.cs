using System.Security.Cryptography;
using ECins.Host.Files.Formats;
using ECins.SharedKernel;

namespace ECins.Host.Files.Uploads;

/// <summary>
/// Takes a file in as it arrives: into the store, encrypted, while it is counted and hashed; then told what it is, scanned,
/// and, if it is a picture, written anew. What is not taken in leaves nothing behind.
/// </summary>
internal sealed class FileIntake(FileStore files, FileScanner scanner, FileOptions options, TimeProvider time) : IScopedService
{
    private const int ThumbnailSide = 320;
    private const int LongestName = 100;
    private const string NoPicture = "This is not a photograph. Send it as JPEG, PNG or WebP";

    // Each picture being decoded takes memory of its whole size unfolded.
    private static readonly SemaphoreSlim Decoding = new(2);

    /// <param name="sent">As it arrives.</param>
    /// <param name="name">What it is called there.</param>
    /// <param name="picturesOnly">Nothing else is taken in.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RefusedFileException">It is not taken in.</exception>
    public async Task<ReceivedFile> ReceiveAsync(Stream sent, string name, bool picturesOnly, CancellationToken cancellation)
    {
        var id = NewId();
        try
        {
            var (size, checksum) = await KeepAsync(id, sent, picturesOnly, cancellation);
            var format = await RecognisedAsync(id, cancellation);
            var received = new ReceivedFile(id, PlainName(name), format, size, checksum, checksum, null);
            return format == FileFormat.Image ? await CleanAsync(received, cancellation) : received;
        }
        catch
        {
            files.Drop(id);
            throw;
        }
    }

    /// <summary>Forgets a file that was received.</summary>
    public void Drop(ReceivedFile file)
    {
        files.Drop(file.Id);
        if (file.ThumbnailId is { } thumbnail)
            files.Drop(thumbnail);
    }

    private async Task<(long Size, byte[] Checksum)> KeepAsync(Guid id, Stream sent, bool picturesOnly, CancellationToken cancellation)
    {
        var buffer = new byte[64 << 10];
        var read = await sent.ReadAtLeastAsync(buffer, FormatRules.Head, throwOnEndOfStream: false, cancellation);
        if (read == 0)
            throw new RefusedFileException("The file is empty");
        var family = FormatRules.FamilyOf(buffer.AsSpan(0, Math.Min(read, FormatRules.Head)))
            ?? throw new RefusedFileException(FormatRules.WhyNot(buffer.AsSpan(0, read)));
        if (picturesOnly && family != FileFamily.Image)
            throw new RefusedFileException(NoPicture);
        var most = options.MostMegabytes(family);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var writer = files.Create(id);
        for (; read > 0; read = await sent.ReadAsync(buffer, cancellation))
        {
            if (writer.Length + read > (long)most << 20)
                throw new RefusedFileException(TooLarge(family, most));
            hash.AppendData(buffer, 0, read);
            await writer.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        await writer.FinishAsync(cancellation);
        return (writer.Length, hash.GetHashAndReset());
    }

    private async Task<FileFormat> RecognisedAsync(Guid id, CancellationToken cancellation)
    {
        await using var content = files.Open(id);
        var found = FormatRules.Recognise(content);
        if (found.Format is not { } format)
            throw new RefusedFileException(found.Why);

        content.Position = 0;
        return await scanner.ScanAsync(content, cancellation) switch
        {
            ScanAnswer.Clean => format,
            ScanAnswer.Infected => throw new RefusedFileException("Harmful software was found in this file. It was not kept. Tell your IT support"),
            _ => throw new RefusedFileException("Files cannot be checked for harmful software just now. Nothing was kept. Try again later"),
        };
    }

    private async Task<ReceivedFile> CleanAsync(ReceivedFile received, CancellationToken cancellation)
    {
        var sent = await files.ReadAsync(received.Id, cancellation);
        await Decoding.WaitAsync(cancellation);
        (byte[] Content, byte[] Small)? cleaned;
        try
        {
            cleaned = PhotographCleaner.Clean(sent) is { } whole ? (whole, PhotographCleaner.Clean(whole, ThumbnailSide)!) : null;
        }
        finally
        {
            Decoding.Release();
        }

        var (content, small) = cleaned ?? throw new RefusedFileException("This picture cannot be read, or is too large to unfold. Send it as JPEG");
        await files.KeepAsync(received.Id, content, cancellation);
        var thumbnail = NewId();
        await files.KeepAsync(thumbnail, small, cancellation);
        return received with { Size = content.Length, Checksum = SHA256.HashData(content), ThumbnailId = thumbnail };
    }

    private static string TooLarge(FileFamily family, int most) => family switch
    {
        FileFamily.Image => $"A picture must be smaller than {most} MB",
        FileFamily.Document => $"A document must be smaller than {most} MB",
        _ => $"A sound or video recording must be smaller than {most} MB",
    };

    // Some browsers send a path; control characters and those that turn the direction of text could make a name lie.
    private static string PlainName(string name)
    {
        var last = Path.GetFileNameWithoutExtension(name.Split('/', '\\')[^1]);
        var plain = new string([.. last.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]).Trim();
        return plain.Length > LongestName ? plain[..LongestName] : plain;
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}

/// <summary>A file is not taken in.</summary>
/// <param name="why">Why, in plain words.</param>
internal sealed class RefusedFileException(string why) : Exception(why);
