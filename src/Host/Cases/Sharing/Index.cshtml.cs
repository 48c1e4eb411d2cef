using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>Who can see the case, at what level, through what, until when, and who is kept out.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.SharingShown)]
internal sealed class IndexModel(CaseBarQueries bars, ShareQueries shares, ShareService service) : CaseScreen(bars)
{
    public IReadOnlyList<ShareLine> Shares { get; private set; } = [];

    public IReadOnlyList<(Exclusion Exclusion, string Name)> Excluded { get; private set; } = [];

    public IReadOnlyDictionary<Guid, DateTime> Opened { get; private set; } = new Dictionary<Guid, DateTime>();

    public bool MayShare => Bar.Level >= Level.Manage;

    public bool Decides => Bar.Level == Level.Own;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Shares = await shares.LiveAsync(Bar.Audience, cancellation);
        Excluded = await shares.ExcludedAsync(cancellation);
        Opened = await shares.OpenedAsync(cancellation);
    }

    /// <summary>Lets somebody in again who was kept out.</summary>
    public async Task<IActionResult> OnPostLiftAsync(Guid userId, CancellationToken cancellation)
    {
        await service.LiftExclusionAsync(CaseId, userId, cancellation);
        return LocalRedirect($"/cases/{CaseId}/sharing");
    }
}
