using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Records a person of the case; asks first whether it is somebody known already.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddModel(CaseBarQueries bars, MatchQueries matches, PeopleService people, Caller caller, TimeProvider time) : CaseScreen(bars)
{
    public static IReadOnlyList<Choice> Roles { get; } =
        [.. ProfileWords.RolesOf(ProfileKind.Person).Select(r => new Choice(r.ToString(), r.Show()))];

    public static IReadOnlyList<Choice> Registers { get; } =
        [.. Enum.GetValues<IdentifierKind>().Select(k => new Choice(k.ToString(), k == IdentifierKind.OwnReference ? "Our own reference" : k.Show()))];

    /// <summary>Who it may be, once that was looked for, until they said.</summary>
    public MayBeKnown? Known { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public InvolvementRole? Role { get; set; }

    [BindProperty]
    public DateOnly? BornOn { get; set; }

    [BindProperty]
    public int? BornIn { get; set; }

    [BindProperty]
    public string? Lines { get; set; }

    [BindProperty]
    public string? Town { get; set; }

    [BindProperty]
    public string? Postcode { get; set; }

    /// <summary>Whether the address and the identifier are to be protected.</summary>
    [BindProperty]
    public bool IsProtected { get; set; }

    [BindProperty]
    public IdentifierKind? Register { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Contact { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    /// <summary>Whether it is somebody known, and who: the record's identifier.</summary>
    [BindProperty]
    public string? Same { get; set; }

    /// <summary>They were asked whether it is.</summary>
    [BindProperty]
    public bool Asked { get; set; }

    public bool ShowsMore => Address is not null || Register is not null || !string.IsNullOrWhiteSpace(Number);

    private NewAddress? Address => new[] { Lines, Town, Postcode }.All(string.IsNullOrWhiteSpace)
        ? null
        : new NewAddress(Lines ?? "", Town ?? "", Postcode ?? "", IsProtected: IsProtected);

    private NewIdentifier? Identifier => Register is null && string.IsNullOrWhiteSpace(Number) ? null : new NewIdentifier(Register, Number ?? "", IsProtected);

    /// <summary>While they type: who it may be, as a part of the page. What cannot be read yet counts for nothing.</summary>
    public async Task<IActionResult> OnPostMatchesAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        return Partial("/Cases/People/_Known.cshtml", await KnownAsync(cancellation));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => CheckAsync(cancellation)) && Known is null
        && await SavedAsync(() => people.AddAsync(CaseId, Person(), Identifier, MayBeKnown.IdOf(Same), cancellation))
            ? LocalRedirect($"/cases/{CaseId}/people")
            : Page();

    private async Task CheckAsync(CancellationToken cancellation)
    {
        people.Check(Person(), Identifier);
        var known = await KnownAsync(cancellation);
        Known = known.IsSettled ? null : known;
        known.Check(Asked);
    }

    private async Task<MayBeKnown> KnownAsync(CancellationToken cancellation) =>
        new(await matches.FindAsync(Sought.OfTyped(Facts()), null, cancellation), CaseId, ProfileKind.Person, Same);

    private PersonFacts Facts() => new()
    {
        Names = string.IsNullOrWhiteSpace(Name) ? [] : [Name],
        BornOn = BornOn,
        BornIn = BornIn,
        Addresses = Address is { } address ? [new AddressFact(address.Lines, address.Town, address.Postcode)] : [],
        Identifiers = Identifier?.ValueIn(time.UkToday().Year) is { } value ? [ProfileFacts.FactOf(Register!.Value, caller.OrganisationId, value)] : [],
    };

    private NewPerson Person()
    {
        new Rules().Expect(Role is not null, "Role", "Select what they are in this case").Check();
        return new NewPerson(Name ?? "", Role!.Value)
        {
            BornOn = BornOn,
            BornIn = BornIn,
            Address = Address,
            Contact = Contact ?? "",
            Note = Note ?? "",
            ReviewOn = ReviewOn,
        };
    }
}
