namespace ECins.Host.Cases.Files;

/// <summary>A content that is cut off once whoever reads it may no longer.</summary>
/// <param name="content">The content, taken over.</param>
/// <param name="mayStill">Asked again every few seconds.</param>
/// <param name="time">The clock.</param>
internal sealed class WatchedStream(Stream content, Func<CancellationToken, Task<bool>> mayStill, TimeProvider time) : Stream
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private long _askedAt = time.GetTimestamp();

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => content.Length;

    public override long Position
    {
        get => content.Position;
        set => content.Position = value;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (time.GetElapsedTime(_askedAt) > Pause)
        {
            if (!await mayStill(cancellationToken))
                throw new IOException("The reach of whoever reads this has ended.");
            _askedAt = time.GetTimestamp();
        }

        return await content.ReadAsync(buffer, cancellationToken);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => content.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
        base.Dispose(disposing);
    }
}
