using ECins.SharedKernel.Screens;

namespace ECins.Host.Cases;

/// <summary>The base of every page of a case or problem: brings what stands above it.</summary>
internal abstract class BarScreen<TBar>(IBarQueries<TBar> bars) : ScreenModel
    where TBar : HeldBar
{
    private Audience? _whoSees;

    public TBar Bar { get; private set; } = null!;

    /// <summary>Everybody who sees it as it stands, for pages that say so: see <see cref="NeedsWhoSees"/>.</summary>
    public Audience WhoSees => _whoSees ?? throw new InvalidOperationException("The page does not say that it needs who sees it.");

    /// <summary>The page needs <see cref="WhoSees"/>, which takes a while where many see it.</summary>
    protected virtual bool NeedsWhoSees => false;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Bar = await bars.ReadAsync(cancellation);
        if (NeedsWhoSees)
            _whoSees = await bars.WhoSeesAsync(cancellation);
        return await base.FindAsync(cancellation);
    }
}

/// <summary>The base of every page of a case that problems have none of.</summary>
internal abstract class CaseScreen(CaseBarQueries bars) : BarScreen<CaseBar>(bars)
{
    public Guid CaseId => Bar.Holding.Id;
}

/// <summary>The base of every page that cases and problems have alike.</summary>
internal abstract class HeldScreen(HeldBarQueries bars) : BarScreen<HeldBar>(bars)
{
    public Guid HeldId => Bar.Holding.Id;

    /// <summary>The address of what the page is on.</summary>
    public string Root => Bar.Place.Root;

    /// <summary>What the page is on, in plain words.</summary>
    public string Noun => Bar.Place.Noun;
}
