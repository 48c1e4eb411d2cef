using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Referrals;

/// <summary>What a team is asked to do; then what that would mean; then the referral.</summary>
[OnCase(Level.Manage)]
[Records(SharingDeeds.Shown)]
internal sealed class SendModel(
    CaseBarQueries bars, PrincipalQueries principals, AudienceQueries audiences, ShareService shares, ReferralService referrals,
    TimeProvider time) : CaseScreen(bars)
{
    protected override bool NeedsWhoSees => true;

    public Principal Team { get; private set; } = null!;

    public IReadOnlyList<string> Uncovered { get; private set; } = [];

    /// <summary>What it would mean once they accept; <c>null</c> until that was asked.</summary>
    public AudienceChange? Change { get; private set; }

    public static IReadOnlyList<Choice> Levels { get; } =
        [.. new[] { Level.Read, Level.Contribute }.Select(l => new Choice(l.ToString(), l.Show(), l.Explain()))];

    [BindProperty]
    public string? Ask { get; set; }

    [BindProperty]
    public Level? UpTo { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    public Task<IActionResult> OnGetAsync(Guid team, CancellationToken cancellation) =>
        OnTeamAsync(team, () => Task.FromResult<IActionResult>(Page()), cancellation);

    public Task<IActionResult> OnPostAsync(Guid team, CancellationToken cancellation) => OnTeamAsync(
        team,
        async () =>
        {
            if (ModelState.IsValid)
                await SavedAsync(() => PreviewAsync(cancellation));
            return Page();
        },
        cancellation);

    public Task<IActionResult> OnPostSendAsync(Guid team, CancellationToken cancellation) => OnTeamAsync(
        team,
        async () => ModelState.IsValid && await SavedAsync(() => referrals.SendAsync(CaseId, team, Form, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/sharing")
            : Page(),
        cancellation);

    /// <summary>Back from the check, with what was entered.</summary>
    public Task<IActionResult> OnPostAgainAsync(Guid team, CancellationToken cancellation) =>
        OnTeamAsync(team, () => Task.FromResult<IActionResult>(Page()), cancellation);

    private ReferralForm Form => new(Ask, UpTo, Until);

    private async Task<IActionResult> OnTeamAsync(Guid team, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await principals.FindAsync(PrincipalKind.Team, team, cancellation) is not { } found)
            return NotFound();

        Team = found;
        Uncovered = await shares.UncoveredAsync(Bar.Holding.Workstream, found.OrganisationId, cancellation);
        return await answer();
    }

    private async Task PreviewAsync(CancellationToken cancellation)
    {
        referrals.Check(Form);
        var share = new ShareForm(PrincipalKind.Team, Team.Id, UpTo, Until, Ask);
        Bar.Holding.Shares.RemoveAll(s => s.PrincipalId == Team.Id);
        Bar.Holding.Shares.Add(share.ToShare(Guid.Empty, CaseId, Guid.Empty, time));
        Change = await audiences.IfAsync(WhoSees, Bar.Holding, cancellation);
    }
}
