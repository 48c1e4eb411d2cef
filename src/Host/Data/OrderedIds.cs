using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ECins.Host.Data;

/// <summary>Version 7 identifiers of which each sorts after those that this process made before it, also within a millisecond.</summary>
internal sealed class OrderedIds(TimeProvider time)
{
    private const int CounterBits = 12;
    private const int Version = 7;

    private readonly Lock _lock = new();
    private long _last;

    public Guid New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        var place = Next();
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)(place >> (CounterBits + 32)));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)(place >> CounterBits));
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)((Version << CounterBits) | (int)(place & ((1 << CounterBits) - 1))));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    // The milliseconds since 1970, and which of that millisecond; a millisecond that is full borrows from the next.
    private long Next()
    {
        lock (_lock)
            return _last = Math.Max(time.GetUtcNow().ToUnixTimeMilliseconds() << CounterBits, _last + 1);
    }
}
