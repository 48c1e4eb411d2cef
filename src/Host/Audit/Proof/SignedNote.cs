namespace ECins.Host.Audit;

/// <summary>A text with the signatures under it, as C2SP's signed-note lays down. Not to be believed before it is verified.</summary>
internal sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    private const int MostSignatures = 100;
    private const string Separator = "\n\n";

    /// <exception cref="CheckpointException">The text is no signed note.</exception>
    public static SignedNote Parse(string note)
    {
        var end = note.LastIndexOf(Separator, StringComparison.Ordinal);
        if (end < 0 || !note.EndsWith('\n') || note.Any(c => c < ' ' && c != '\n'))
            throw new CheckpointException("The text is not a signed note.");

        var lines = note[(end + Separator.Length)..].Split('\n')[..^1];
        if (lines.Length is 0 or > MostSignatures)
            throw new CheckpointException($"A note bears from 1 to {MostSignatures} signatures; this one has {lines.Length}.");

        return new SignedNote(note[..(end + 1)], [.. lines.Select(NoteSignature.Parse)]);
    }

    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(s => s.ToLine()))}";

    /// <summary>The note with one more signature.</summary>
    public SignedNote SignedBy(NoteSigner signer) => this with { Signatures = [.. Signatures, signer.Sign(Text)] };

    /// <summary>Which of these keys signed. Signatures of unknown keys count for nothing.</summary>
    /// <exception cref="CheckpointException">A signature that claims to be by one of the keys is not.</exception>
    public IReadOnlyList<NoteKey> SignersAmong(IEnumerable<NoteKey> known) => [.. known.Where(IsSignedBy)];

    private bool IsSignedBy(NoteKey key)
    {
        var claimed = Signatures.Where(s => s.IsBy(key)).ToList();
        if (claimed.Exists(s => !key.Verifies(Text, s.Signature)))
            throw new CheckpointException($"The note bears a signature under the name of {key.Name} that is not theirs.");

        return claimed.Count > 0;
    }
}
