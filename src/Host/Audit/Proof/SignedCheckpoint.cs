namespace ECins.Host.Audit;

/// <summary>A checkpoint that somebody known has signed.</summary>
/// <param name="Checkpoint">What they signed.</param>
/// <param name="Signers">Which known keys signed it; at least one.</param>
internal sealed record SignedCheckpoint(Checkpoint Checkpoint, IReadOnlyList<NoteKey> Signers)
{
    /// <summary>The checkpoint as text to keep and to hand to partners.</summary>
    public static string Sign(Checkpoint checkpoint, NoteSigner log) =>
        new SignedNote(checkpoint.ToText(), [log.Sign(checkpoint.ToText())]).ToString();

    /// <summary>
    /// Adds a signature to a checkpoint's text. Whoever countersigns says that the log grew out of what they signed
    /// before, so they check that first: see <see cref="MerkleProof.Extends"/>.
    /// </summary>
    /// <exception cref="CheckpointException">The text is no signed checkpoint.</exception>
    public static string Countersign(string text, NoteSigner partner)
    {
        var note = SignedNote.Parse(text);
        Checkpoint.Parse(note.Text);
        return note.SignedBy(partner).ToString();
    }

    /// <param name="text">What <see cref="Sign"/> or <see cref="Countersign"/> made.</param>
    /// <param name="origin">The log it must be of.</param>
    /// <param name="known">The keys the reader trusts; at least one must have signed.</param>
    /// <exception cref="CheckpointException">It is no such checkpoint, of another log, or not to be trusted.</exception>
    public static SignedCheckpoint Open(string text, string origin, IEnumerable<NoteKey> known)
    {
        var note = SignedNote.Parse(text);
        var signers = note.SignersAmong(known);
        if (signers.Count == 0)
            throw new CheckpointException("Nobody known has signed this checkpoint.");

        var checkpoint = Checkpoint.Parse(note.Text);
        return checkpoint.Origin == origin
            ? new SignedCheckpoint(checkpoint, signers)
            : throw new CheckpointException($"This is a checkpoint of {checkpoint.Origin}, not of {origin}.");
    }
}
