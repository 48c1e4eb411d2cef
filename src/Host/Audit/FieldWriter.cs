using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ECins.Host.Audit;

/// <summary>
/// Writes fields so that they can be read back in one way only: each after its length in bytes (32 bits, big-endian),
/// an absent one as the length FFFFFFFF alone.
/// </summary>
internal sealed class FieldWriter
{
    private const uint Absent = uint.MaxValue;

    private readonly ArrayBufferWriter<byte> _buffer = new(256);

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    // A lone surrogate becomes U+FFFD, as it does in a database that stores UTF-8.
    public FieldWriter Add(string? text) => text is null ? Length(Absent) : Add(Encoding.UTF8.GetBytes(text));

    public FieldWriter Add(byte[] bytes)
    {
        Length((uint)bytes.Length);
        _buffer.Write(bytes);
        return this;
    }

    private FieldWriter Length(uint length)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_buffer.GetSpan(sizeof(uint)), length);
        _buffer.Advance(sizeof(uint));
        return this;
    }
}
