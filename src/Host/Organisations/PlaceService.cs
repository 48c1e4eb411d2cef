using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations.Joining;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations;

/// <summary>Keeps where partners are.</summary>
internal sealed class PlaceService(CoreDbContext core, IUnitOfWork unitOfWork, CurrentCaller caller) : IScopedService
{
    /// <param name="id">The partner.</param>
    /// <param name="otherCounty">As <see cref="Organisation.OtherCounty"/>.</param>
    /// <param name="version">The version that this is based on.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task SetAsync(Guid id, string? otherCounty, int version, CancellationToken cancellation)
    {
        var rules = new Rules();
        InvitationRules.Place(rules, otherCounty);
        rules.Check();
        return unitOfWork.WriteAsync(
            new Deed(CoreDeeds.PartnerPlaced) { Subjects = [Organisation.SubjectOf(id)] },
            async _ =>
            {
                var organisation = await core.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == id, cancellation);
                if (organisation is null || !caller.Value.Can(CorePermissions.InvitePartners))
                    throw new RefusedException("May not say where partners are.");

                core.Entry(organisation).ExpectVersion(version);
                organisation.OtherCounty = otherCounty?.Trim() ?? "";
            },
            cancellation);
    }
}
