using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.CaseReviews;

/// <summary>Takes a request for a review.</summary>
[Needs(AsbPermissions.WorkReviews)]
[Records(CaseReviewDeeds.Listed)]
internal sealed class AddModel(RequestService requests, ICases cases, TimeProvider time) : ScreenModel
{
    [BindProperty]
    public DateOnly? ReceivedOn { get; set; }

    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public ReviewAsker? Asker { get; set; }

    [BindProperty]
    public bool? AskerAgrees { get; set; }

    [BindProperty]
    public string? AskerName { get; set; }

    [BindProperty]
    public string? AskerContact { get; set; }

    [BindProperty]
    public bool? HasConsent { get; set; }

    [BindProperty]
    public DateOnly? ConsentOn { get; set; }

    [BindProperty]
    public string? ConsentTo { get; set; }

    [BindProperty]
    public string? VictimName { get; set; }

    [BindProperty]
    public string? VictimContact { get; set; }

    [BindProperty]
    public string? Said { get; set; }

    [BindProperty]
    public string? Wanted { get; set; }

    [BindProperty]
    public Guid? CaseId { get; set; }

    /// <summary>The cases that it can be linked with.</summary>
    public IReadOnlyList<Choice> Cases { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation)
    {
        ReceivedOn = time.UkToday();
        return LoadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        if (ModelState.IsValid && await SavedAsync(async () => id = await requests.TakeAsync(Form, cancellation)))
            return LocalRedirect(ReviewScreen.HrefOf(id));

        await LoadAsync(cancellation);
        return Page();
    }

    private RequestForm Form => new()
    {
        ReceivedOn = ReceivedOn,
        About = About,
        Asker = Asker,
        AskerAgrees = AskerAgrees,
        AskerName = AskerName,
        AskerContact = AskerContact,
        HasConsent = HasConsent,
        ConsentOn = ConsentOn,
        ConsentTo = ConsentTo,
        VictimName = VictimName,
        VictimContact = VictimContact,
        Said = Said,
        Wanted = Wanted,
        CaseId = CaseId,
    };

    private async Task LoadAsync(CancellationToken cancellation) =>
        Cases = [.. (await cases.ContributableAsync("asb", cancellation)).Select(c => new Choice(c.Id.ToString(), $"{c.Title} ({c.Reference})"))];
}
