using System.Globalization;
using ECins.Host.Cases.Closing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The front of a case: what happened, newest first.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.Shown)]
internal sealed class IndexModel(CaseBarQueries bars, EntryQueries entries, ClosingQueries closings) : CaseScreen(bars)
{
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name)> Agencies { get; private set; } = [];

    public DateTime? SeenAt { get; private set; }

    /// <summary>How it was closed; <c>null</c> while it is open.</summary>
    public CaseClosing? Closing { get; private set; }

    public bool HasOlder { get; private set; }

    [BindProperty(SupportsGet = true)]
    public EntryKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    /// <summary>Only what happened before: UTC ticks.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public bool Manages => Bar.Level >= Level.Manage;

    public string OlderHref => Url.Page("Index", new
    {
        caseId = CaseId,
        Kind,
        Agency,
        Before = Entries[^1].HappenedAt.Ticks.ToString(CultureInfo.InvariantCulture),
    })!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var before = Before is >= 0 and <= 3_155_378_975_999_999_999 ? new DateTime(Before.Value, DateTimeKind.Utc) : (DateTime?)null;
        var found = await entries.PageAsync(new EntryFilter(Kind, Agency, before), cancellation);
        (Entries, HasOlder) = ([.. found.Take(EntryQueries.PageSize)], found.Count > EntryQueries.PageSize);
        Agencies = await entries.AgenciesAsync(cancellation);
        Closing = Bar.Holding.IsOpen ? null : await closings.StandingAsync(CaseId, cancellation);
        SeenAt = await entries.SeenAtAsync(cancellation);
    }

    public bool IsNew(Entry entry) => SeenAt is { } seen && entry.WrittenAt > seen;
}
