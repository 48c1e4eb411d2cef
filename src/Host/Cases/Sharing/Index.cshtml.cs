using ECins.Host.Cases.Emergencies;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Referrals;
using ECins.Host.Cases.Requests;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>Who can see the case or problem, at what level, through what, until when, and who is kept out.</summary>
[OnCase(Level.Read)]
[Records(SharingDeeds.Shown)]
internal sealed class IndexModel(
    HeldBarQueries bars, ShareQueries shares, ShareService service, RequestQueries requests, ReferralQueries referrals,
    EmergencyQueries emergencies, EmergencyService emergency, PeopleQueries people, TimeProvider time) : HeldScreen(bars)
{
    protected override bool NeedsWhoSees => true;

    public IReadOnlyList<AccessRequest> Requests { get; private set; } = [];

    public IReadOnlyList<Referral> Referrals { get; private set; } = [];

    public IReadOnlyList<EmergencyLine> Emergencies { get; private set; } = [];

    /// <summary>How many protected details the case holds.</summary>
    public int Protected { get; private set; }

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public IReadOnlyList<ShareLine> Unused => [.. Shares.Where(s => s.IsUnused(Now))];

    /// <summary>The shares chosen to be ended together.</summary>
    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public IReadOnlyList<ShareLine> Shares { get; private set; } = [];

    /// <summary>Those kept out.</summary>
    public IReadOnlyList<(Exclusion Exclusion, string Name)> Excluded { get; private set; } = [];

    /// <summary>Those who were kept out before.</summary>
    public IReadOnlyList<(Exclusion Exclusion, string Name)> LetInAgain { get; private set; } = [];

    /// <summary>What was asked and is decided.</summary>
    public IReadOnlyList<AccessRequest> Decided { get; private set; } = [];

    /// <summary>The shares that count no more.</summary>
    public IReadOnlyList<ShareLine> Past { get; private set; } = [];

    public bool HasPast => Decided.Count + Past.Count + LetInAgain.Count > 0;

    public IReadOnlyDictionary<Guid, DateTime> Opened { get; private set; } = new Dictionary<Guid, DateTime>();

    public bool MayShare => Bar.Level >= Level.Manage;

    public bool Decides => Bar.Level == Level.Own;

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Shares = await shares.LiveAsync(WhoSees, cancellation);
        Opened = await shares.OpenedAsync(cancellation);
        Emergencies = await emergencies.OfCaseAsync(cancellation);
        Referrals = await referrals.OfCaseAsync(cancellation);
        Protected = await people.ProtectedAsync(cancellation);
        if (MayShare)
            Past = await shares.PastAsync(cancellation);
        if (!Decides)
            return;

        var excluded = (await shares.ExcludedAsync(cancellation)).ToLookup(x => x.Exclusion.LiftedAt is null);
        (Excluded, LetInAgain) = ([.. excluded[true]], [.. excluded[false].OrderByDescending(x => x.Exclusion.LiftedAt)]);
        Requests = await requests.OpenAsync(cancellation);
        Decided = await requests.DecidedAsync(cancellation);
    }

    /// <summary>Ends those chosen of the shares that nobody used.</summary>
    public async Task<IActionResult> OnPostEndUnusedAsync(CancellationToken cancellation)
    {
        if (Chosen.Count == 0)
            ModelState.AddModelError(nameof(Chosen), "Select at least one");
        else if (await SavedAsync(() => service.EndAsync(HeldId, Chosen, "Never opened", cancellation)))
            return LocalRedirect($"{Root}/sharing");

        await LoadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostEndEmergencyAsync(Guid emergencyId, CancellationToken cancellation)
    {
        await emergency.EndAsync(HeldId, emergencyId, cancellation);
        return LocalRedirect(Decides ? $"{Root}/sharing" : "/");
    }

    public async Task<IActionResult> OnPostSeenAsync(Guid emergencyId, CancellationToken cancellation)
    {
        await emergency.SeenAsync(HeldId, emergencyId, cancellation);
        return LocalRedirect($"{Root}/sharing");
    }

    /// <summary>Lets somebody in again who was kept out.</summary>
    public async Task<IActionResult> OnPostLiftAsync(Guid userId, CancellationToken cancellation)
    {
        await service.LiftExclusionAsync(HeldId, userId, cancellation);
        return LocalRedirect($"{Root}/sharing");
    }
}
