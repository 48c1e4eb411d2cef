using ECins.Host.Cases.Referrals;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>Ends a share.</summary>
[OnCase(Level.Manage)]
[Records(SharingDeeds.Shown)]
internal sealed class EndModel(HeldBarQueries bars, ShareQueries queries, AudienceQueries audiences, ReferralEnding referrals, TasksOfShares tasks, ShareService shares)
    : HeldScreen(bars)
{
    /// <summary>What it would mean.</summary>
    protected override bool NeedsWhoSees => true;

    public AudienceChange Change { get; private set; } = null!;

    public ShareLine Line { get; private set; } = null!;

    /// <summary>The referral that is taken back with it, if there is one.</summary>
    public Referral? Referral { get; private set; }

    /// <summary>How many tasks they were let in for, and go back to whoever asked.</summary>
    public int Tasks { get; private set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid share, CancellationToken cancellation) =>
        await LoadAsync(share, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid share, CancellationToken cancellation)
    {
        if (!await LoadAsync(share, cancellation))
            return NotFound();

        return await SavedAsync(() => shares.EndAsync(HeldId, share, Reason, cancellation)) ? LocalRedirect($"{Root}/sharing") : Page();
    }

    private async Task<bool> LoadAsync(Guid share, CancellationToken cancellation)
    {
        if (await queries.FindAsync(share, cancellation) is not { } line)
            return false;

        Line = line;
        Tasks = await tasks.CountAsync(share, cancellation);
        Referral = await referrals.FindAsync(line.Share, cancellation);
        Bar.Holding.Shares.RemoveAll(s => s.Id == share);
        Change = await audiences.IfAsync(WhoSees, Bar.Holding, cancellation);
        return true;
    }
}
