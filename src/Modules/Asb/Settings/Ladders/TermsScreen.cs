using ECins.Asb.Powers;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.Ladders;

/// <summary>The base of the pages that add and change a power of the ladder.</summary>
internal abstract class TermsScreen(PowerQueries powers) : ScreenModel
{
    [BindProperty]
    public TermsForm Form { get; set; } = new();

    /// <summary>What can come before it.</summary>
    public IReadOnlyList<Choice> Before { get; private set; } = [];

    public static IReadOnlyList<Choice> Subjects { get; } = [.. Enum.GetValues<PowerSubject>().Select(s => new Choice(s.ToString(), s.Choice()))];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<PowerKind>().Select(k => new Choice(k.ToString(), k.Show()))];

    protected PowerQueries Powers { get; } = powers;

    /// <summary>The power that the page is about; empty for a new one.</summary>
    protected virtual Guid Self => Guid.Empty;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var ladder = await Powers.TypesAsync(cancellation);
        Before = [.. ladder.Where(t => t.Id != Self).Select(t => new Choice(t.Key, t.Terms.Name))];
        return await base.FindAsync(cancellation);
    }
}
