using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>A case is offered to the user: they take it over, or decline.</summary>
[SignedIn]
[Records(OwnershipDeeds.OfferShown)]
internal sealed class OfferedModel(OfferQueries queries, OwnershipService service) : ScreenModel
{
    public static IReadOnlyList<Choice> Levels { get; } =
    [
        new(nameof(Level.None), "Nothing more", "As far as shares let them see it anyway"),
        .. new[] { Level.Read, Level.Contribute, Level.Manage }.Select(l => new Choice(l.ToString(), l.Show(), l.Explain())),
    ];

    public OfferLine Offer { get; private set; } = null!;

    public bool Reads { get; private set; }

    [BindProperty]
    public Level? Keeps { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await queries.FindAsync(RouteId("offer"), cancellation) is not { } offer)
            return false;

        (Offer, Reads) = (offer, await queries.ReadsAsync(offer, cancellation));
        return await base.FindAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken cancellation)
    {
        if (Keeps is not { } keeps)
            ModelState.AddModelError(nameof(Keeps), "Select what the old owner keeps");
        else if (ModelState.IsValid && await SavedAsync(() => service.AcceptAsync(Offer.Id, keeps, cancellation)))
            return LocalRedirect($"/cases/{Offer.CaseId}");
        return Page();
    }

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.DeclineAsync(Offer.Id, Reason, cancellation)) ? LocalRedirect("/") : Page();
}
