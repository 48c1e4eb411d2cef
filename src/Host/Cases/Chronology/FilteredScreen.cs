using System.Globalization;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The base of pages that show the chronology, or a part of it.</summary>
internal abstract class FilteredScreen(CaseBarQueries bars) : CaseScreen(bars)
{
    [BindProperty(SupportsGet = true)]
    public EntryKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    /// <summary>Only opinions, or only facts.</summary>
    [BindProperty(SupportsGet = true)]
    public bool? Opinion { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    /// <summary>The last day that counts.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    /// <summary>Only what was written after: UTC ticks.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Written { get; set; }

    public bool IsFiltered => Kind is not null || Agency is not null || Opinion is not null || Since is not null || Until is not null || Written is not null;

    public static string? Typed(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Another page of the same part.</summary>
    protected string HrefOf(string page, string? before = null, Guid? beforeId = null) => Url.Page(page, new
    {
        caseId = CaseId,
        Kind,
        Agency,
        Opinion,
        Since = Typed(Since),
        Until = Typed(Until),
        Written,
        Before = before,
        BeforeId = beforeId,
    })!;

    protected EntryFilter Filter(EntryPlace? before = null) => new(Kind, Agency, before)
    {
        Since = Since is { } since ? UkTime.FromUk(since, TimeOnly.MinValue) : null,
        Until = Until is { } until && until < DateOnly.MaxValue ? UkTime.FromUk(until.AddDays(1), TimeOnly.MinValue) : null,
        IsOpinion = Opinion,
        WrittenAfter = EntryPlace.Instant(Written),
    };
}
