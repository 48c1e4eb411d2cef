using System.Buffers.Binary;

namespace ECins.Host.Audit;

/// <summary>One signature line of a note.</summary>
internal sealed record NoteSignature(string Name, uint KeyId, byte[] Signature)
{
    private const string Mark = "\u2014 ";

    /// <exception cref="CheckpointException">The line is no signature.</exception>
    public static NoteSignature Parse(string line)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal)
            || line[Mark.Length..].Split(' ') is not [var name, var encoded] || !NoteKey.IsName(name)
            || Base64.Decode(encoded) is not { Length: > sizeof(uint) } bytes)
            throw new CheckpointException("A line of the note that should be a signature is not one.");

        return new NoteSignature(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[sizeof(uint)..]);
    }

    public string ToLine()
    {
        var keyId = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(keyId, KeyId);
        return $"{Mark}{Name} {Convert.ToBase64String([.. keyId, .. Signature])}\n";
    }

    public bool IsBy(NoteKey key) => key.Name == Name && key.Id == KeyId;
}
