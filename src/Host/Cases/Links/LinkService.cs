using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Links;

/// <summary>Says that cases have to do with each other: for those who contribute to the one and read the other.</summary>
internal sealed class LinkService(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    public Task LinkAsync(Guid caseId, string? reference, string? reason, CancellationToken cancellation)
    {
        new Rules()
            .ExpectText(reference, 60, "Reference", "Enter the other case's reference, like ASB-7K3-9QF")
            .ExpectText(reason, CaseLink.LongestReason, "Reason", "Enter what they have to do with each other")
            .Check();
        return unitOfWork.WriteAsync(
            About(LinkDeeds.Linked, caseId) with { Reason = reason!.Trim() },
            async unit =>
            {
                await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var other = await OtherAsync(caseId, reference!.Trim().ToUpperInvariant(), cancellation);
                core.Add(new CaseLink
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    CaseId = caseId,
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
    public Task UnlinkAsync(Guid caseId, Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        About(LinkDeeds.Unlinked, caseId),
        async unit =>
        {
            await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
            var link = await Standing(caseId).SingleOrDefaultAsync(l => l.Id == id, cancellation)
                ?? throw new RefusedException("Is no link of this case.");
            var other = link.CaseId == caseId ? link.OtherId : link.CaseId;
            await holdings.DemandAsync(other, Level.Read, cancellation);
            link.EndedAt = time.GetUtcNow().UtcDateTime;
            unit.About(new Subject(Holding.CaseKind, other.ToString()));
        },
        cancellation);

    // A case that is not read and one that is not there are answered alike.
    private async Task<Guid> OtherAsync(Guid caseId, string reference, CancellationToken cancellation)
    {
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var other = await core.Set<Case>().Where(c => c.Reference == reference)
            .Join(reads, c => c.Id, h => h.Id, (c, h) => (Guid?)c.Id).SingleOrDefaultAsync(cancellation);
        var isLinked = await Standing(caseId).AnyAsync(l => l.CaseId == other || l.OtherId == other, cancellation);
        new Rules()
            .Expect(other is not null, "Reference", "You can read no case of this reference. Check it, or ask its owner to let you in")
            .Expect(other != caseId, "Reference", "This is the case that you are on")
            .Expect(other == caseId || !isLinked, "Reference", "They are linked already")
            .Check();
        return other!.Value;
    }

    private IQueryable<CaseLink> Standing(Guid caseId) =>
        core.Set<CaseLink>().Where(l => l.EndedAt == null && (l.CaseId == caseId || l.OtherId == caseId));

    private static Deed About(DeedType type, Guid caseId) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };
}
