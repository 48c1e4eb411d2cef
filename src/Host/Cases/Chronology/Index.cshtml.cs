using System.Globalization;
using ECins.Host.Cases.Closing;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.Live;
using ECins.Host.Notices;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The front of a case: what happened, newest first.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.Shown)]
internal sealed class IndexModel(
    CaseBarQueries bars, EntryQueries entries, DocumentQueries documents, ChosenReaders readers, ClosingQueries closings, LiveQueries live, NoticeService notices, Caller caller)
    : FilteredScreen(bars)
{
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    /// <summary>The files that belong to them, by entry.</summary>
    public ILookup<Guid, Document> Files { get; private set; } = null!;

    /// <summary>What they said before they were corrected, by entry.</summary>
    public ILookup<Guid, Entry> Earlier { get; private set; } = null!;

    /// <summary>Those chosen to read them, by entry.</summary>
    public ILookup<Guid, string> Chosen { get; private set; } = null!;

    public IReadOnlyList<(Guid Id, string Name)> Agencies { get; private set; } = [];

    public DateTime? SeenAt { get; private set; }

    /// <summary>How it was closed; <c>null</c> while it is open.</summary>
    public CaseClosing? Closing { get; private set; }

    /// <summary>The reader does not want to hear of it.</summary>
    public bool IsMuted { get; private set; }

    public bool HasOlder { get; private set; }

    /// <summary>How many entries others had written when the page was read, of those that the reader may read.</summary>
    public int Others { get; private set; }

    /// <summary>When the last entry of the page before happened: UTC ticks.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>The last entry of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? BeforeId { get; set; }

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public bool Manages => Bar.Level >= Level.Manage;

    public string OlderHref => HrefOf("Index", Entries[^1].HappenedAt.Ticks.ToString(CultureInfo.InvariantCulture), Entries[^1].Id);

    public string PrintHref => HrefOf("Print");

    public string FileHref => HrefOf("TakeOut");

    /// <summary>Only what is new since the reader was last here.</summary>
    public string NewHref => $"/cases/{CaseId}?Written={SeenAt?.Ticks.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>How many entries are new since then, and still to be read.</summary>
    public int NewCount { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        // First: what is written in between is told of, and not missed.
        Others = await live.OthersAsync(cancellation);
        IsMuted = await notices.IsMutedAsync(cancellation);
        var found = await entries.PageAsync(Filter(EntryPlace.Of(Before, BeforeId)), cancellation);
        (Entries, HasOlder) = ([.. found.Take(EntryQueries.PageSize)], found.Count > EntryQueries.PageSize);
        Files = await documents.OfEntriesAsync(Entries.Select(e => e.Id), cancellation);
        Earlier = await entries.EarlierAsync(Entries, cancellation);
        Chosen = await readers.NamesAsync(Entries, cancellation);
        Agencies = await entries.AgenciesAsync(cancellation);
        Closing = Bar.Holding.IsOpen ? null : await closings.StandingAsync(CaseId, cancellation);
        SeenAt = EntryPlace.Instant(Written) ?? await entries.SeenAtAsync(cancellation);
        NewCount = SeenAt is { } seen && !IsFiltered ? await entries.CountAsync(seen, cancellation) : 0;
    }

    public ShownEntry Show(Entry entry) => new(entry, Bar.Holding.Marking, [.. Files[entry.Id]], [.. Earlier[entry.Id]])
    {
        IsNew = IsNew(entry),
        For = Chosen.For(entry, entry.Author.Name),
        MayCorrect = MayWrite && entry.MayBeCorrectedBy(caller, Bar.Level),
    };

    private bool IsNew(Entry entry) => SeenAt is { } seen && entry.WrittenAt > seen && entry.AuthorId != caller.UserId;
}
