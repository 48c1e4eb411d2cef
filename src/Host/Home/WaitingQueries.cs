using ECins.Host.Accounts.Resets;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.Host.Organisations.Joining;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Home;

/// <summary>What waits for the caller's approval. It names organisations and nobody.</summary>
internal sealed class WaitingQueries(JoiningQueries joining, ResetQueries resets, CurrentCaller caller) : IScopedService
{
    public async Task<IReadOnlyList<WaitingLine>> ForCallerAsync(CancellationToken cancellation) =>
        [.. await PartnersAsync(cancellation), .. await ResetsAsync(cancellation)];

    private async Task<IEnumerable<WaitingLine>> PartnersAsync(CancellationToken cancellation) =>
        !caller.Value.Can(CorePermissions.ApprovePartners)
            ? []
            : (await joining.AllAsync(cancellation)).Values
                .Where(p => p.Step == JoiningStep.Approval).OrderBy(p => p.Organisation)
                .Select(p => new WaitingLine($"{p.Organisation} asks to be let in", $"/partners/{p.OrganisationId}", p.InvitedAt, "Invited"));

    private async Task<IEnumerable<WaitingLine>> ResetsAsync(CancellationToken cancellation) =>
        (await resets.ToDecide.OrderBy(r => r.AskedAt)
            .Select(r => new { r.Id, r.AskedAt, r.User.Organisation.Name }).ToListAsync(cancellation))
            .Select(r => new WaitingLine($"A new sign-in at {r.Name}", $"/resets/{r.Id}", r.AskedAt, "Asked"));
}

/// <param name="Text">What waits.</param>
/// <param name="Href">Where it is decided.</param>
/// <param name="Since">The time shown (UTC).</param>
/// <param name="What">What happened then.</param>
internal sealed record WaitingLine(string Text, string Href, DateTime Since, string What);
