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
internal sealed class IndexModel(FindQueries queries, FindFilters filters, ReadLog read, TimeProvider time) : ScreenModel
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

    /// <summary>Where the page before ended.</summary>
    [BindProperty]
    public long? Before { get; set; }

    public Findings? Found { get; private set; }

    public IReadOnlyList<Choice> Workstreams => filters.Workstreams;

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrEmpty(Workstream) || Agency is not null;

    public Task OnGetAsync(CancellationToken cancellation) => FillAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        if (ModelState.IsValid)
            await SavedAsync(() => FindAsync(cancellation));
        return Page();
    }

    private async Task FillAsync(CancellationToken cancellation) => Agencies = await filters.AgenciesAsync(cancellation);

    private async Task FindAsync(CancellationToken cancellation)
    {
        new Rules().ExpectText(Words, LongestWords, nameof(Words), "Enter a name, a date of birth, a reference, an address or other words").Check();
        var terms = FindTerms.Of(Words!, time.UkToday().Year);
        new Rules().Expect(terms is not null, nameof(Words), "Enter letters or digits to look for").Check();
        Found = await queries.FindAsync(new FindRequest(terms!, Part, string.IsNullOrEmpty(Workstream) ? null : Workstream, Agency, Before), cancellation);
        Note();
    }

    // Erasable, unlike the event itself.
    private void Note()
    {
        read.Note("words", Words!.Trim());
        read.Note("found", string.Create(
            CultureInfo.InvariantCulture,
            $"people {Found!.People.Counted}, held elsewhere {Found.Elsewhere.Count}, cases {Found.Cases.Counted}, notes {Found.Notes.Counted}, files {Found.Files.Counted}, addresses {Found.Addresses.Counted}"));
        if (Part is { } part)
            read.Note("part", part.ToString());
        if (Workstream is { Length: > 0 } workstream)
            read.Note("workstream", workstream);
        if (Agency is { } agency)
            read.Note("agency", agency.ToString());
    }
}
