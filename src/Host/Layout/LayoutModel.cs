namespace ECins.Host.Layout;

/// <summary>What the layout says around every page; one per request.</summary>
public sealed class LayoutModel
{
    /// <summary>The force area the visitor is in, if any.</summary>
    public string? ForceAreaName { get; init; }

    /// <summary>The person signed in; null shows no sign-out.</summary>
    public string? PersonName { get; init; }

    /// <summary>The organisation of the person signed in.</summary>
    public string? OrganisationName { get; init; }

    /// <summary>Whether the head holds a search box: for whoever may search, but on the page of the search itself.</summary>
    public bool OffersSearch { get; init; }

    /// <summary>The primary navigation: only what this person can open.</summary>
    public IReadOnlyList<LayoutLink> Navigation { get; init; } = [];

    /// <summary>The footer's links; empty leaves the list out.</summary>
    public IReadOnlyList<LayoutLink> Footer { get; init; } = [];

    /// <summary>Whether people and places are invented, which every page then says.</summary>
    public bool IsDemo { get; init; }
}
