using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Referrals;

/// <summary>A referral: what is asked, what was said, and what the reader can do about it.</summary>
[OnCase(Level.Read)]
[Records(ReferralDeeds.Shown)]
internal sealed class DetailsModel(CaseBarQueries bars, ReferralQueries queries, ReferralService referrals, CurrentCaller caller)
    : CaseScreen(bars)
{
    private static readonly IReadOnlyDictionary<string, ReferralMove> Moves = new Dictionary<string, ReferralMove>
    {
        [nameof(ReferralMove.Accept)] = ReferralMove.Accept,
        [nameof(ReferralMove.Decline)] = ReferralMove.Decline,
        [nameof(ReferralMove.AskMore)] = ReferralMove.AskMore,
        [nameof(ReferralMove.SayMore)] = ReferralMove.SayMore,
        [nameof(ReferralMove.Finish)] = ReferralMove.Finish,
        [nameof(ReferralMove.Withdraw)] = ReferralMove.Withdraw,
    };

    private static readonly Dictionary<string, string> MoveWords = new()
    {
        [nameof(ReferralMove.Accept)] = "Accept it",
        [nameof(ReferralMove.Decline)] = "Decline it",
        [nameof(ReferralMove.AskMore)] = "Ask for more first",
        [nameof(ReferralMove.SayMore)] = "Answer what they ask",
        [nameof(ReferralMove.Finish)] = "It is done",
        [nameof(ReferralMove.Withdraw)] = "Take it back",
    };

    public Referral Referral { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices =>
        [.. Moves.Where(m => MayMove(m.Value)).Select(m => new Choice(m.Key, MoveWords[m.Key]))];

    /// <summary>It is over, and the user who sent it did not say yet that they know.</summary>
    public bool IsToBeSeen => Referral is { SeenAt: null, Status: ReferralStatus.Declined or ReferralStatus.Done } && Referral.SentById == caller.Value.UserId;

    public bool MayAccept => MayMove(ReferralMove.Accept);

    [BindProperty]
    public string? Move { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid referral, CancellationToken cancellation)
    {
        if (!await LoadAsync(referral, cancellation))
            return NotFound();

        Version = Referral.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid referral, CancellationToken cancellation)
    {
        if (!await LoadAsync(referral, cancellation))
            return NotFound();

        if (Moves.GetValueOrDefault(Move ?? "") is not { } move)
        {
            ModelState.AddModelError(nameof(Move), "Select what you do with it");
            return Page();
        }

        return await SavedAsync(() => referrals.MoveAsync(CaseId, referral, move, Words, Version, cancellation))
            ? LocalRedirect(move.ByTeam && move != ReferralMove.Accept ? $"/referrals?said={move.Status}" : $"/cases/{CaseId}/referrals/{referral}")
            : Page();
    }

    /// <summary>The user has seen what became of it.</summary>
    public async Task<IActionResult> OnPostSeenAsync(Guid referral, CancellationToken cancellation)
    {
        await referrals.SeenAsync(CaseId, referral, cancellation);
        return LocalRedirect("/");
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Referral.Id, HttpContext.RequestAborted);
        Version = BaseOn(Referral.Version);
        return [new("The referral", Referral.Status.Show(), MoveWords.GetValueOrDefault(Move ?? ""))];
    }

    private bool MayMove(ReferralMove move) =>
        move.From.Contains(Referral.Status)
        && (move.ByTeam ? caller.Value.TeamIds.Contains(Referral.TeamId) : Bar.Level >= Level.Manage);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await queries.FindAsync(id, cancellation) is not { } referral)
            return false;

        Referral = referral;
        return true;
    }
}
