using ECins.Host.Tenancy;
using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Files;

/// <summary>
/// Keeps files outside the rows, encrypted for the force area of the scope, under identifiers that tell nothing. For
/// files that fit in memory.
/// </summary>
internal sealed class FileStore(FileOptions options, ForceAreaDataProtection protection, ForceAreaScope scope) : IScopedService
{
    private IDataProtector Protector => protection.For(scope.Current).CreateProtector("file");

    /// <summary>Keeps a file; to be called before the unit of work that names it, with <see cref="Drop"/> if that fails.</summary>
    public async Task KeepAsync(Guid id, byte[] content, CancellationToken cancellation)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, Protector.Protect(content), cancellation);
    }

    public async Task<byte[]> ReadAsync(Guid id, CancellationToken cancellation) =>
        Protector.Unprotect(await File.ReadAllBytesAsync(PathOf(id), cancellation));

    /// <summary>Forgets a file; no fault if there is none.</summary>
    public void Drop(Guid id)
    {
        if (Path.Exists(PathOf(id)))
            File.Delete(PathOf(id));
    }

    // Identifiers begin with their time, so the last digits spread them over folders.
    private string PathOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(options.Folder, scope.Current.Key, name[^2..], name);
    }
}
