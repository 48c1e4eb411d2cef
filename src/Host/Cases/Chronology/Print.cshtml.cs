using ECins.Host.Cases.Files;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Chronology;

/// <summary>All of the chronology, or a part of it, on one page for paper.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.Printed)]
internal sealed class PrintModel(CaseBarQueries bars, EntryQueries queries, DocumentQueries documents, ChosenReaders readers, Caller caller, TimeProvider time)
    : FilteredScreen(bars)
{
    public IReadOnlyList<ShownEntry> Entries { get; private set; } = [];

    public bool IsCut { get; private set; }

    public string Reader => caller.Name;

    /// <summary>When it was laid out (UTC).</summary>
    public DateTime At { get; } = time.GetUtcNow().UtcDateTime;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = await queries.AllAsync(Filter(), cancellation);
        IsCut = found.Count > EntryQueries.MostAtOnce;
        var shown = found.Take(EntryQueries.MostAtOnce).ToList();
        var files = await documents.OfEntriesAsync(shown.Select(e => e.Id), cancellation);
        var earlier = await queries.EarlierAsync(shown, cancellation);
        var chosen = await readers.NamesAsync(shown, cancellation);
        Entries = [.. shown.Select(e => new ShownEntry(e, Bar.Holding.Marking, [.. files[e.Id]], [.. earlier[e.Id]]) { For = chosen.For(e, e.Author.Name) })];
    }
}
