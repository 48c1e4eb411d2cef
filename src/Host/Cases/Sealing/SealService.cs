using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Sealing;

/// <summary>Takes a case out of the index and puts it back, and names who may open it in an emergency. For the owner and the deputy.</summary>
internal sealed class SealService(CoreDbContext core, Holdings holdings, IUnitOfWork unitOfWork) : IScopedService
{
    private const int MostTeams = 100;

    /// <summary>The teams of the lead agency, of which one can be the duty team.</summary>
    public async Task<IReadOnlyList<Choice>> DutyTeamsAsync(Holding holding, CancellationToken cancellation) =>
        [.. await TeamsOf(holding).OrderBy(t => t.Name).Take(MostTeams).Select(t => new Choice(t.Id.ToString(), t.Name, null, null)).ToListAsync(cancellation)];

    public Task ChangeAsync(Guid caseId, SealForm form, int version, CancellationToken cancellation)
    {
        new Rules()
            .Expect(form.IsSealed is not null, "IsSealed", "Select whether it is sealed")
            .ExpectText(form.Reason, Share.LongestReason, "Reason", "Enter why")
            .Check();
        return unitOfWork.WriteAsync(
            new Deed(form.IsSealed!.Value ? CaseDeeds.Sealed : CaseDeeds.Unsealed)
            {
                Reason = form.Reason!.Trim(),
                Subjects = [new Subject(Holding.CaseKind, caseId.ToString())],
            },
            async _ =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Own, cancellation);
                if (form.DutyTeam is { } team && !await TeamsOf(holding).AnyAsync(t => t.Id == team, cancellation))
                    throw new RefusedException("Is no team of the lead agency.");

                core.Entry(holding).ExpectVersion(version);
                holding.IsSealed = form.IsSealed.Value;
                holding.DutyTeamId = form.IsSealed.Value ? form.DutyTeam : null;
            },
            cancellation);
    }

    private IQueryable<Team> TeamsOf(Holding holding) => core.Set<Team>().Where(t => t.OrganisationId == holding.LeadOrganisationId);
}

/// <summary>Whether a case is sealed, as it is entered.</summary>
internal sealed record SealForm(bool? IsSealed, Guid? DutyTeam, string? Reason);
