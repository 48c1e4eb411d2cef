using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Workstreams;

/// <summary>In which workstreams somebody can begin something.</summary>
internal static class WorkedWorkstreams
{
    /// <summary>Those that the caller works, to choose from.</summary>
    public static IReadOnlyList<Choice> ChoicesOf(this ModuleCatalog catalog, Caller caller) =>
        [.. catalog.Modules.Where(m => caller.Workstreams.Contains(m.Key)).Select(m => new Choice(m.Key, m.Name))];

    /// <summary>The key of the one chosen: the only one there is, where there is no choice.</summary>
    public static string? Chosen(this IReadOnlyList<Choice> worked, string? key) =>
        (worked is [var only] ? only : worked.FirstOrDefault(w => w.Value == key))?.Value;
}
