using ECins.Host.Tenancy;
using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Files;

/// <summary>
/// Keeps files outside the rows, encrypted for the force area of the scope, under identifiers that tell nothing: see
/// <see cref="SealedFile"/>.
/// </summary>
internal sealed class FileStore(FileOptions options, ForceAreaDataProtection protection, ForceAreaScope scope) : IScopedService
{
    /// <summary>Begins a file; to be finished before the unit of work that names it, with <see cref="Drop"/> if that fails.</summary>
    public SealedWriter Create(Guid id)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new SealedWriter(path, ProtectorOf(id));
    }

    /// <summary>As <see cref="Create"/>, for a whole file at once.</summary>
    public async Task KeepAsync(Guid id, byte[] content, CancellationToken cancellation)
    {
        await using var writer = Create(id);
        await writer.WriteAsync(content, cancellation);
        await writer.FinishAsync(cancellation);
    }

    /// <summary>The file from any position on, decrypted as it is read.</summary>
    public Stream Open(Guid id) => SealedStream.Open(PathOf(id), ProtectorOf(id));

    /// <summary>A file that fits in memory.</summary>
    public async Task<byte[]> ReadAsync(Guid id, CancellationToken cancellation)
    {
        await using var file = Open(id);
        var content = new byte[file.Length];
        await file.ReadExactlyAsync(content, cancellation);
        return content;
    }

    /// <summary>Forgets a file; no fault if there is none.</summary>
    public void Drop(Guid id)
    {
        if (Path.Exists(PathOf(id)))
            File.Delete(PathOf(id));
    }

    // The identifier is part of the purpose: one file cannot be put in another's place.
    private IDataProtector ProtectorOf(Guid id) =>
        protection.For(scope.Current).CreateProtector("file", id.ToString("N"));

    // Identifiers begin with their time, so the last digits spread them over folders.
    private string PathOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(options.Folder, scope.Current.Key, name[^2..], name);
    }
}
