namespace ECins.Asb.Powers;

/// <summary>The ladder that a force area starts from: law and common practice, for it to change.</summary>
internal static class Ladder
{
    public static IReadOnlyList<LadderEntry> Default()
    {
        using var stream = typeof(Ladder).Assembly.GetManifestResourceStream("Powers/ladder.json")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        var keys = PowerTerms.Read<LadderEntry[]>(text);
        return [.. keys.Zip(PowerTerms.Read<PowerTerms[]>(text), (entry, terms) => entry with { Terms = terms })];
    }
}

/// <param name="Key">What other powers and the code of a used one call it by.</param>
/// <param name="Rung">Where it stands on the ladder, the lowest first.</param>
internal sealed record LadderEntry(string Key, int Rung)
{
    public PowerTerms Terms { get; init; } = null!;
}
