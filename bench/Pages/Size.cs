namespace ECins.Bench.Pages;

/// <summary>How large a force area is made.</summary>
/// <remarks>
/// S has the twenty thousand cases that growth is counted from, M is one large force area as forces have them, L has a million
/// cases and as many people.
/// </remarks>
internal sealed record Size(string Name, int Organisations, int Users, int Cases, int PeopleACase, int EntriesACase)
{
    public static IReadOnlyList<Size> All { get; } =
    [
        new("S", 11, 300, 20_000, 1, 2),
        new("M", 80, 1_500, 15_000, 4, 17),
        new("L", 75, 2_000, 1_000_000, 1, 1),
    ];
}
