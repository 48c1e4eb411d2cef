using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Linking;

/// <summary>Links reports and takes links away. For those who may triage, contribute to the one and read the other.</summary>
internal sealed class LinkService(AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, Caller caller, TimeProvider time) : IScopedService
{
    /// <param name="one">The report on whose page it is said.</param>
    /// <param name="other">The other.</param>
    /// <param name="why">Why; may be left out.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task LinkAsync(Guid one, Guid other, string? why, CancellationToken cancellation)
    {
        var words = why?.Trim() ?? "";
        new Rules().Expect(words.Length <= ReportLink.LongestWhy, "LinkWhy", $"This must be {ReportLink.LongestWhy} characters or less").Check();
        return unitOfWork.WriteAsync(
            About(AsbDeeds.IncidentsLinked, one),
            async unit =>
            {
                await DemandAsync(one, Level.Contribute, cancellation);
                await DemandAsync(other, Level.Read, cancellation);
                unit.About(IncidentService.SubjectOf(other));
                if (one == other || await Between(one, other).AnyAsync(cancellation))
                    throw new RuleException("LinkWhy", "These reports are linked already");
                asb.Add(new ReportLink
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    OneId = one,
                    OtherId = other,
                    Why = words,
                    ById = caller.UserId!.Value,
                    At = time.GetUtcNow().UtcDateTime,
                });
            },
            cancellation);
    }

    /// <summary>The reports do not belong together after all.</summary>
    public Task UnlinkAsync(Guid one, Guid other, CancellationToken cancellation) => unitOfWork.WriteAsync(
        About(AsbDeeds.IncidentsUnlinked, one),
        async unit =>
        {
            await DemandAsync(one, Level.Contribute, cancellation);
            await DemandAsync(other, Level.Read, cancellation);
            unit.About(IncidentService.SubjectOf(other));
            foreach (var link in await Between(one, other).OrderBy(l => l.Id).ToListAsync(cancellation))
                (link.EndedAt, link.EndedById) = (time.GetUtcNow().UtcDateTime, caller.UserId);
        },
        cancellation);

    private static Deed About(DeedType type, Guid incident) => new(type) { Workstream = "asb", Subjects = [IncidentService.SubjectOf(incident)] };

    private IQueryable<ReportLink> Between(Guid one, Guid other) => asb.ReportLinks
        .Where(l => l.EndedAt == null && ((l.OneId == one && l.OtherId == other) || (l.OneId == other && l.OtherId == one)));

    private async Task DemandAsync(Guid incident, Level level, CancellationToken cancellation)
    {
        if (!caller.Can(AsbPermissions.Triage))
            throw new RefusedException("May not link reports.");
        var holding = await asb.Incidents.Where(i => i.Id == incident).Select(i => (Guid?)i.HoldingId).SingleOrDefaultAsync(cancellation)
            ?? throw new RefusedException("There is no such report.");
        await holdings.DemandAsync(holding, level, cancellation);
    }
}
