using System.Globalization;
using ECins.Host.Cases.Closing;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.Live;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The front of a case: what happened, newest first.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.Shown)]
internal sealed class IndexModel(
    CaseBarQueries bars, EntryQueries entries, DocumentQueries documents, ClosingQueries closings, LiveQueries live) : CaseScreen(bars)
{
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    /// <summary>The files that belong to them, by entry.</summary>
    public ILookup<Guid, Document> Files { get; private set; } = null!;

    public IReadOnlyList<(Guid Id, string Name)> Agencies { get; private set; } = [];

    public DateTime? SeenAt { get; private set; }

    /// <summary>How it was closed; <c>null</c> while it is open.</summary>
    public CaseClosing? Closing { get; private set; }

    public bool HasOlder { get; private set; }

    /// <summary>How many entries others had written when the page was read, of those that the reader may read.</summary>
    public int Others { get; private set; }

    [BindProperty(SupportsGet = true)]
    public EntryKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    /// <summary>The last day that counts.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    /// <summary>When the last entry of the page before happened: UTC ticks.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>The last entry of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? BeforeId { get; set; }

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public bool Manages => Bar.Level >= Level.Manage;

    public string OlderHref => Url.Page("Index", new
    {
        caseId = CaseId,
        Kind,
        Agency,
        Since = Typed(Since),
        Until = Typed(Until),
        Before = Entries[^1].HappenedAt.Ticks.ToString(CultureInfo.InvariantCulture),
        BeforeId = Entries[^1].Id,
    })!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        // First: what is written in between is told of, and not missed.
        Others = await live.OthersAsync(cancellation);
        var found = await entries.PageAsync(Filter(), cancellation);
        (Entries, HasOlder) = ([.. found.Take(EntryQueries.PageSize)], found.Count > EntryQueries.PageSize);
        Files = await documents.OfEntriesAsync(Entries.Select(e => e.Id), cancellation);
        Agencies = await entries.AgenciesAsync(cancellation);
        Closing = Bar.Holding.IsOpen ? null : await closings.StandingAsync(CaseId, cancellation);
        SeenAt = await entries.SeenAtAsync(cancellation);
    }

    public bool IsFiltered => Kind is not null || Agency is not null || Since is not null || Until is not null;

    public static string? Typed(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private EntryFilter Filter() => new(Kind, Agency, EntryPlace.Of(Before, BeforeId))
    {
        Since = Since is { } since ? UkTime.FromUk(since, TimeOnly.MinValue) : null,
        Until = Until is { } until && until < DateOnly.MaxValue ? UkTime.FromUk(until.AddDays(1), TimeOnly.MinValue) : null,
    };

    public bool IsNew(Entry entry) => SeenAt is { } seen && entry.WrittenAt > seen;
}
