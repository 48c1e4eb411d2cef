using ECins.Host.People.Matching;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Records a family, a group, premises or a place of the case; asks first whether it is one known already.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddOtherModel(CaseBarQueries bars, MatchQueries matches, PeopleService people) : CaseScreen(bars)
{
    public static IReadOnlyList<Choice> Roles { get; } =
        [.. Enum.GetValues<InvolvementRole>().Order().Select(r => new Choice(r.ToString(), r.Show()))];

    [BindProperty]
    public OtherForm Other { get; set; } = new();

    [BindProperty]
    public InvolvementRole? Role { get; set; }

    [BindProperty]
    public string? Lines { get; set; }

    [BindProperty]
    public string? Town { get; set; }

    [BindProperty]
    public string? Postcode { get; set; }

    [BindProperty]
    public string? Uprn { get; set; }

    /// <summary>Whether the address is to be protected.</summary>
    [BindProperty]
    public bool IsProtected { get; set; }

    /// <summary>Whether it is one known, and which: the record's identifier.</summary>
    [BindProperty]
    public string? Same { get; set; }

    /// <summary>They were asked whether it is.</summary>
    [BindProperty]
    public bool Asked { get; set; }

    /// <summary>What it may be, once that was looked for, until they said.</summary>
    public MayBeKnown? Known { get; private set; }

    public NewAddress? Address => new[] { Lines, Town, Postcode, Uprn }.All(string.IsNullOrWhiteSpace)
        ? null
        : new NewAddress(Lines ?? "", Town ?? "", Postcode ?? "", Uprn ?? "", IsProtected);

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    /// <summary>While they type: what it may be, as a part of the page. What cannot be read yet counts for nothing.</summary>
    public async Task<IActionResult> OnPostMatchesAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        return Partial("/Cases/People/_Known.cshtml", await KnownAsync(cancellation));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => CheckAsync(cancellation)) && Known is null
        && await SavedAsync(() => people.AddOtherAsync(CaseId, Other, Part, MayBeKnown.IdOf(Same), cancellation))
            ? LocalRedirect($"/cases/{CaseId}/people")
            : Page();

    private async Task CheckAsync(CancellationToken cancellation)
    {
        people.CheckOther(Other, Part, Role is not null);
        var known = await KnownAsync(cancellation);
        Known = known.IsSettled ? null : known;
        known.Check(Asked);
    }

    private async Task<MayBeKnown> KnownAsync(CancellationToken cancellation) =>
        new(await matches.FindAsync(Sought.OfTyped(Other.Facts(Address)), null, cancellation), CaseId, Other.Kind ?? ProfileKind.Place, Same);

    private NewPerson Part => new(Other.Name ?? "", Role ?? InvolvementRole.Location) { Address = Address, Note = Note ?? "", ReviewOn = ReviewOn };
}
