using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Links;

/// <summary>
/// Says that a case or problem has to do with another case: for those who contribute to the one and read the other.
/// </summary>
internal sealed class LinkService(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    public Task LinkAsync(Guid heldId, string? reference, string? reason, CancellationToken cancellation)
    {
        new Rules()
            .ExpectText(reference, 60, "Reference", "Enter the case's reference, like XYZ-7K3-9QF")
            .ExpectText(reason, CaseLink.LongestReason, "Reason", "Enter what they have to do with each other")
            .Check();
        return unitOfWork.WriteAsync(
            new Deed(LinkDeeds.Linked) { Reason = reason!.Trim() },
            async unit =>
            {
                await DemandAsync(heldId, unit, cancellation);
                var other = await OtherAsync(heldId, reference!.Trim().ToUpperInvariant(), cancellation);
                core.Add(new CaseLink
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    CaseId = heldId,
                    OtherId = other,
                    Reason = reason.Trim(),
                    ById = caller.Value.UserId!.Value,
                    At = time.GetUtcNow().UtcDateTime,
                });
                unit.About(new Subject(Holding.CaseKind, other.ToString()));
            },
            cancellation);
    }

    /// <summary>Takes it back, from either side.</summary>
    public Task UnlinkAsync(Guid heldId, Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(LinkDeeds.Unlinked),
        async unit =>
        {
            await DemandAsync(heldId, unit, cancellation);
            var link = await Standing(heldId).SingleOrDefaultAsync(l => l.Id == id, cancellation)
                ?? throw new RefusedException("Is no link of this.");
            var other = link.CaseId == heldId ? link.OtherId : link.CaseId;
            var otherSide = await holdings.DemandAsync(other, Level.Read, cancellation);
            link.EndedAt = time.GetUtcNow().UtcDateTime;
            unit.About(new Subject(otherSide.Kind, other.ToString()));
        },
        cancellation);

    // A case that is not read and one that is not there are answered alike.
    private async Task<Guid> OtherAsync(Guid heldId, string reference, CancellationToken cancellation)
    {
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var other = await core.Set<Case>().Where(c => c.Reference == reference)
            .Join(reads, c => c.Id, h => h.Id, (c, h) => (Guid?)c.Id).SingleOrDefaultAsync(cancellation);
        var isLinked = await Standing(heldId).AnyAsync(l => l.CaseId == other || l.OtherId == other, cancellation);
        new Rules()
            .Expect(other is not null, "Reference", "You can read no case of this reference. Check it, or ask its owner to let you in")
            .Expect(other != heldId, "Reference", "This is the case that you are on")
            .Expect(other == heldId || !isLinked, "Reference", "They are linked already")
            .Check();
        return other!.Value;
    }

    private IQueryable<CaseLink> Standing(Guid heldId) =>
        core.Set<CaseLink>().Where(l => l.EndedAt == null && (l.CaseId == heldId || l.OtherId == heldId));

    private async Task DemandAsync(Guid heldId, IUnit unit, CancellationToken cancellation)
    {
        var holding = await holdings.DemandEvenClosedAsync(heldId, Level.Contribute, unit, cancellation);
        Holdings.CheckOpen(holding, Level.Contribute);
    }
}
