using ECins.Host.Cases.Requests;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Oversight;

/// <summary>
/// Requests that others than the owner have to look after: unanswered ones, for the SPOC of the lead agency and the data sharing
/// manager; challenged ones, for the manager. Nothing of the cases is told but their references and owners.
/// </summary>
internal sealed class OversightQueries(CoreDbContext core, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int Most = 100;

    private bool Judges => caller.Value.Can(CorePermissions.JudgeSharing);

    /// <summary>Those not answered in time, the oldest first.</summary>
    public async Task<IReadOnlyList<OverseenRequest>> UnansweredAsync(CancellationToken cancellation)
    {
        var (judges, organisation) = (Judges, caller.Value.OrganisationId);
        return await LinesAsync(
            core.Set<AccessRequest>().Where(r => r.Status == RequestStatus.Waiting && r.EscalatedAt != null)
                .Where(r => judges || r.Holding.LeadOrganisationId == organisation),
            cancellation);
    }

    /// <summary>Refusals that were challenged and are the caller's to judge, the oldest first.</summary>
    public async Task<IReadOnlyList<OverseenRequest>> ChallengedAsync(CancellationToken cancellation) =>
        Judges ? await LinesAsync(Challenged(), cancellation) : [];

    public async Task<OverseenRequest?> FindChallengedAsync(Guid id, CancellationToken cancellation) =>
        Judges ? (await LinesAsync(Challenged().Where(r => r.Id == id), cancellation)).SingleOrDefault() : null;

    private IQueryable<AccessRequest> Challenged() => core.Set<AccessRequest>()
        .Where(r => r.Status == RequestStatus.Challenged).Where(AccessRequest.IsJudgedBy(caller.Value));

    private async Task<IReadOnlyList<OverseenRequest>> LinesAsync(IQueryable<AccessRequest> requests, CancellationToken cancellation)
    {
        var lines = await Lines(requests).ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(RequestQueries.SubjectOf(l.Request.Id)));
        lines.ForEach(l => read.Showed(new Subject(Holding.CaseKind, l.Request.HoldingId.ToString())));
        return lines;
    }

    private IQueryable<OverseenRequest> Lines(IQueryable<AccessRequest> requests) => requests.AsNoTracking()
        .OrderBy(r => r.AskedAt).Take(Most)
        .Join(core.Set<Case>(), r => r.HoldingId, c => c.Id, (r, c) => new { Request = r, c.Reference })
        .Join(core.Set<User>(), r => r.Request.Holding.OwnerId, u => u.Id, (r, u) => new { r.Request, r.Reference, Owner = u })
        .Select(r => new OverseenRequest
        {
            Request = r.Request,
            Reference = r.Reference,
            Owner = r.Owner.Name,
            OwnerMail = r.Owner.Email!,
            Agency = core.Set<Organisation>().Where(o => o.Id == r.Request.Holding.LeadOrganisationId).Select(o => o.Name).First(),
            By = r.Request.By.Name + ", " + r.Request.By.JobTitle + ", " + r.Request.By.Organisation.Name,
        });
}

/// <summary>A request, as those who look after how cases are shared see it.</summary>
internal sealed class OverseenRequest
{
    public required AccessRequest Request { get; init; }

    /// <summary>The case's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Who is to answer.</summary>
    public required string Owner { get; init; }

    public required string OwnerMail { get; init; }

    /// <summary>The case's lead agency.</summary>
    public required string Agency { get; init; }

    /// <summary>Who asks.</summary>
    public required string By { get; init; }
}
