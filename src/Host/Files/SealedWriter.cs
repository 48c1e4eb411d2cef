using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Files;

/// <summary>Writes a file as it arrives. Until it is finished it is not there, and given up it leaves nothing behind.</summary>
internal sealed class SealedWriter : IAsyncDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly AesGcm _cipher;
    private readonly byte[] _plain = new byte[SealedFile.Chunk];
    private readonly byte[] _sealed = new byte[SealedFile.Chunk + SealedFile.Tag];
    private int _filled;
    private long _chunk;
    private bool _isFinished;

    public SealedWriter(string path, IDataProtector protector)
    {
        _path = path;
        _file = new FileStream(Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        _cipher = SealedFile.WriteHeader(_file, protector);
    }

    /// <summary>How much was written, in bytes.</summary>
    public long Length { get; private set; }

    private string Unfinished => _path + ".new";

    public async Task WriteAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        while (content.Length > 0)
        {
            if (_filled == SealedFile.Chunk)
                await SealAsync(isLast: false, cancellation);
            var taken = Math.Min(content.Length, SealedFile.Chunk - _filled);
            content[..taken].CopyTo(_plain.AsMemory(_filled));
            (_filled, Length) = (_filled + taken, Length + taken);
            content = content[taken..];
        }
    }

    /// <summary>Puts the file in its place, on the disk for good.</summary>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        await SealAsync(isLast: true, cancellation);
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        File.Move(Unfinished, _path, overwrite: true);
        _isFinished = true;
    }

    public async ValueTask DisposeAsync()
    {
        _cipher.Dispose();
        CryptographicOperations.ZeroMemory(_plain);
        if (_isFinished)
            return;

        await _file.DisposeAsync();
        File.Delete(Unfinished);
    }

    private async Task SealAsync(bool isLast, CancellationToken cancellation)
    {
        _cipher.Encrypt(
            SealedFile.Nonce(_chunk, isLast), _plain.AsSpan(0, _filled), _sealed.AsSpan(0, _filled), _sealed.AsSpan(_filled, SealedFile.Tag));
        await _file.WriteAsync(_sealed.AsMemory(0, _filled + SealedFile.Tag), cancellation);
        (_chunk, _filled) = (_chunk + 1, 0);
    }
}
