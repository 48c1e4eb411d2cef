using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Files;

/// <summary>Reads a sealed file from any position, a chunk at a time. What was tampered with throws.</summary>
internal sealed class SealedStream : Stream
{
    private const int SealedChunk = SealedFile.Chunk + SealedFile.Tag;

    private readonly FileStream _file;
    private readonly AesGcm _cipher;
    private readonly long _start;
    private readonly long _last;
    private readonly byte[] _plain = new byte[SealedFile.Chunk];
    private readonly byte[] _sealed = new byte[SealedChunk];
    private long _chunk = -1;
    private int _filled;

    private SealedStream(FileStream file, AesGcm cipher)
    {
        (_file, _cipher, _start) = (file, cipher, file.Position);
        var body = file.Length - _start;
        _last = (body - 1) / SealedChunk;
        var rest = body - (_last * SealedChunk) - SealedFile.Tag;
        if (body < SealedFile.Tag || rest < 0)
            throw new InvalidDataException("The file was cut off.");
        Length = (_last * SealedFile.Chunk) + rest;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public static SealedStream Open(string path, IDataProtector protector)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, useAsync: true);
        try
        {
            return new SealedStream(file, SealedFile.ReadHeader(file, protector));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (IsToLoad())
            Unseal(_file.ReadAtLeast(Sought(), SealedChunk, throwOnEndOfStream: false));
        return Copy(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsToLoad())
        {
            Sought();
            Unseal(await _file.ReadAtLeastAsync(_sealed, SealedChunk, throwOnEndOfStream: false, cancellationToken));
        }

        return Copy(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cipher.Dispose();
            _file.Dispose();
            CryptographicOperations.ZeroMemory(_plain);
        }

        base.Dispose(disposing);
    }

    private bool IsToLoad() => Position >= 0 && Position < Length && Position / SealedFile.Chunk != _chunk;

    private Span<byte> Sought()
    {
        _file.Position = _start + (Position / SealedFile.Chunk * SealedChunk);
        return _sealed;
    }

    private void Unseal(int read)
    {
        var chunk = Position / SealedFile.Chunk;
        (_chunk, _filled) = (-1, Math.Max(0, read - SealedFile.Tag));
        _cipher.Decrypt(
            SealedFile.Nonce(chunk, chunk == _last), _sealed.AsSpan(0, _filled), _sealed.AsSpan(_filled, read - _filled), _plain.AsSpan(0, _filled));
        _chunk = chunk;
    }

    private int Copy(Span<byte> buffer)
    {
        if (Position < 0 || Position >= Length)
            return 0;

        var at = (int)(Position % SealedFile.Chunk);
        var taken = Math.Min(buffer.Length, _filled - at);
        _plain.AsSpan(at, taken).CopyTo(buffer);
        Position += taken;
        return taken;
    }
}
