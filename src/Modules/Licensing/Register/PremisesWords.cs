using ECins.SharedKernel.Screens;

namespace ECins.Licensing.Register;

/// <summary>How kinds of premises are shown.</summary>
internal static class PremisesWords
{
    public static IReadOnlyList<Choice> Kinds { get; } =
        [.. Enum.GetValues<PremisesKind>().Select(k => new Choice(k.ToString(), k.Show()))];

    public static string Show(this PremisesKind kind) => kind switch
    {
        PremisesKind.Pub => "Pub or bar",
        PremisesKind.Shop => "Shop that sells alcohol",
        PremisesKind.MembersClub => "Members' club",
        _ => kind.ToString(),
    };
}
