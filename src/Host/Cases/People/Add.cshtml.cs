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
    private const string SomebodyElse = "nobody";

    public static IReadOnlyList<Choice> Roles { get; } =
        [.. ProfileWords.RolesOf(ProfileKind.Person).Select(r => new Choice(r.ToString(), r.Show()))];

    public static IReadOnlyList<Choice> Registers { get; } =
        [.. Enum.GetValues<IdentifierKind>().Select(k => new Choice(k.ToString(), k == IdentifierKind.OwnReference ? "Our own reference" : k.Show()))];

    /// <summary>Who it may be, once that was looked for.</summary>
    public IReadOnlyList<PersonMatch> Matches { get; private set; } = [];

    public IReadOnlyList<Choice> Answers =>
    [
        .. Matches.Where(m => m.Read is not null).Select(m => new Choice(
            m.ProfileId.ToString(), $"Yes, {m.Name}", m.Read!.HoldingId == CaseId ? "Of this case already" : $"{m.Agency}, {m.Read.Reference ?? "a report"}")),
        new(SomebodyElse, "No, or I am not sure", "It can be said later, on the person's page"),
    ];

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

    /// <summary>Whether the address is to be protected.</summary>
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
        : new NewAddress(Lines ?? "", Town ?? "", Postcodes.Of(Postcode ?? "") ?? Postcode ?? "", IsProtected: IsProtected);

    private NewIdentifier? Identifier => Register is null && string.IsNullOrWhiteSpace(Number) ? null : new NewIdentifier(Register, Number ?? "");

    /// <summary>While they type: who it may be, as a part of the page. What cannot be read yet counts for nothing.</summary>
    public async Task<IActionResult> OnPostMatchesAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        Matches = await matches.FindAsync(Facts(), cancellation);
        return Partial("/Cases/People/_Known.cshtml", this);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => CheckAsync(cancellation)) && Matches.Count == 0
        && await SavedAsync(() => people.AddAsync(CaseId, Person(), Identifier, SameAs, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/people")
            : Page();

    private Guid? SameAs => Guid.TryParse(Same, out var id) ? id : null;

    // Who it may be is left in Matches until that was answered.
    private async Task CheckAsync(CancellationToken cancellation)
    {
        people.Check(Person(), Identifier);
        var found = await matches.FindAsync(Facts(), cancellation);
        var isAnswered = SameAs is null ? found.Count == 0 || Same == SomebodyElse : found.Any(m => m.ProfileId == SameAs && m.Read is not null);
        if (isAnswered)
            return;

        Matches = found;
        new Rules().Expect(!Asked, "Same", "Select whether it is the same person").Check();
    }

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
