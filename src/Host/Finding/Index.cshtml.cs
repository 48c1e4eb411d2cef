using System.Globalization;
using ECins.Host.Audit;
using ECins.Host.Finding.Text;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Finding;

/// <summary>One box for everything. What is looked for is posted: addresses are kept in logs and histories.</summary>
[SignedIn]
[Records(FindDeeds.Searched)]
internal sealed class IndexModel(FindQueries queries, ReadLog read, TimeProvider time) : ScreenModel
{
    private const int LongestWords = 200;

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public FindPart? Part { get; set; }

    /// <summary>Only in this workstream, by key.</summary>
    [BindProperty]
    public string? Workstream { get; set; }

    [BindProperty]
    public Guid? Agency { get; set; }

    /// <summary>Only what is still worked on, or only what is closed.</summary>
    [BindProperty]
    public bool? Open { get; set; }

    [BindProperty]
    public int? Year { get; set; }

    /// <summary>Where the page before ended.</summary>
    [BindProperty]
    public long? Before { get; set; }

    public Findings? Found { get; private set; }

    public bool IsFiltered => Kept.Any(k => k.Name != nameof(Words));

    /// <summary>What is looked for and kept to, as it is posted again.</summary>
    public IEnumerable<(string Name, string Value)> Kept => new (string Name, string? Value)[]
    {
        (nameof(Words), Words), (nameof(Workstream), Workstream), (nameof(Agency), Agency?.ToString()), (nameof(Open), Open?.ToString()),
        (nameof(Year), Year?.ToString(CultureInfo.InvariantCulture)),
    }.Where(k => !string.IsNullOrEmpty(k.Value)).Select(k => (k.Name, k.Value!));

    /// <summary>By what what was found can be kept to a part of it, and what it is kept to.</summary>
    public IEnumerable<(string Name, string Title, string All, string Value, IReadOnlyList<Facet> Facets)> Facets =>
    [
        (nameof(Workstream), "Workstream", "All workstreams", Workstream ?? "", Found!.Facets.Workstreams),
        (nameof(Agency), "Agency", "All agencies", Agency?.ToString() ?? "", Found.Facets.Agencies),
        (nameof(Open), "Case or report", "Open and closed", Open?.ToString() ?? "", Found.Facets.States),
        (nameof(Year), "Year", "All years", Year?.ToString(CultureInfo.InvariantCulture) ?? "", Found.Facets.Years),
    ];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
            await SavedAsync(() => LookAsync(cancellation));
        return Page();
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        new Rules().ExpectText(Words, LongestWords, nameof(Words), "Enter a name, a date of birth, a reference, an address or other words").Check();
        var terms = FindTerms.Of(Words!, time.UkToday().Year);
        new Rules().Expect(terms is not null, nameof(Words), "Enter letters or digits to look for").Check();
        Found = await queries.FindAsync(new FindRequest(terms!, Part, string.IsNullOrEmpty(Workstream) ? null : Workstream, Agency, Before)
        {
            IsOpen = Open,
            Year = Year is > 1900 and < 9999 ? Year : null,
        }, cancellation);
        Note();
    }

    // Erasable, unlike the event itself.
    private void Note()
    {
        read.Note("words", Words!.Trim());
        read.Note("found", string.Create(
            CultureInfo.InvariantCulture,
            $"people {Found!.People.Counted}, held elsewhere {Found.Elsewhere.Count}, cases {Found.Cases.Counted}, notes {Found.Notes.Counted}, records {Found.Records.Counted}, files {Found.Files.Counted}, addresses {Found.Addresses.Counted}"));
        if (Part is { } part)
            read.Note("part", part.ToString());
        foreach (var (name, value) in Kept.Where(k => k.Name != nameof(Words)))
            read.Note(name.ToLowerInvariant(), value);
    }
}
