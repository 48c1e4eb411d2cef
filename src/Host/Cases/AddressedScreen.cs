using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases;

/// <summary>The base of pages that write something of a case, and say who of those who see it may read that.</summary>
internal abstract class AddressedScreen(CaseBarQueries bars, Caller caller) : CaseScreen(bars)
{
    private const int MostPeople = 100;

    protected Caller Caller { get; } = caller;

    protected override bool NeedsWhoSees => true;

    public static IReadOnlyList<Choice> Audiences { get; } =
        [.. Enum.GetValues<EntryAudience>().Select(a => new Choice(a.ToString(), a.Show()))];

    [BindProperty]
    public EntryAudience Audience { get; set; }

    /// <summary>The agencies and people chosen.</summary>
    [BindProperty]
    public List<Guid> Readers { get; set; } = [];

    /// <summary>What asks who may.</summary>
    public virtual string WhoMay => "Who may read it";

    /// <summary>There are more people than can be chosen one by one.</summary>
    public bool HasMorePeople => Others.Count() > MostPeople;

    /// <summary>The agencies that see the case now, then the people.</summary>
    public IReadOnlyList<Choice> ReaderChoices =>
    [
        .. Others.GroupBy(r => (r.OrganisationId, r.Organisation)).Select(o => new Choice(
            $"{o.Key.OrganisationId}", o.Key.Organisation, $"Everybody there who can see the case, now and later. Now: {string.Join(", ", o.Take(3).Select(r => r.Name))}{(o.Count() > 3 ? $" and {o.Count() - 3} more" : "")}")),
        .. Others.Take(MostPeople).Select(r => new Choice($"{r.UserId}", r.Name, r.UserId == Bar.Holding.OwnerId ? $"{r.Organisation}. Owns the case" : r.Organisation)),
    ];

    private IEnumerable<Reader> Others => WhoSees.Readers.Where(r => r.Level >= Level.Read && r.UserId != Caller.UserId);
}
