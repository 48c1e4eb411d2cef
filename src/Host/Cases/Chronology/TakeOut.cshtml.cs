using System.Globalization;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Chronology;

/// <summary>The chronology, or a part of it, as a file that a spreadsheet opens without running what is in it.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.TakenOut)]
internal sealed class TakeOutModel(CaseBarQueries bars, EntryQueries queries, ChosenReaders readers) : FilteredScreen(bars)
{
    private static readonly string[] Headings =
    [
        "Happened", "Kind", "Fact or opinion", "Text", "There", "Author", "Agency", "Written", "May be read by", "Marking", "Corrected because",
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var entries = await queries.AllAsync(Filter(), cancellation);
        if (entries.Count > EntryQueries.MostAtOnce)
            return LocalRedirect(HrefOf("Print"));

        var chosen = await readers.NamesAsync(entries, cancellation);
        return SheetFile.Of(
            $"{Bar.Reference}.csv",
            entries.Select(e => Row(e, chosen.For(e, e.Author.Name))).Prepend(Headings));
    }

    private static string[] Row(Entry entry, string readers) =>
    [
        At(entry.HappenedAt), entry.Kind.Show(), entry.IsOpinion ? "Opinion" : "Fact", entry.Text, entry.Present, entry.Author.Name,
        entry.Organisation.Name, At(entry.WrittenAt), readers, entry.Marking.Show(), entry.WhatWasWrong,
    ];

    private static string At(DateTime instant) => UkTime.InUk(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
