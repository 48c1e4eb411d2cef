using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People.Matching;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Details;

/// <summary>Writes what is known of the people of a case. For those who contribute to it.</summary>
internal sealed class DetailService(
    CoreDbContext core, Holdings holdings, MatchIndex index, CurrentCaller caller, IUnitOfWork unitOfWork,
    TimeProvider time) : IScopedService
{
    /// <summary>Adds what the form makes, when its rules hold.</summary>
    public Task AddAsync(Guid caseId, Guid involvement, IDetailForm form, CancellationToken cancellation)
    {
        var rules = new Rules();
        form.Check(rules, time.UkToday());
        rules.Check();
        return ChangeAsync(CaseDeeds.DetailAdded, caseId, involvement, profile =>
        {
            var stamp = new DetailStamp(NewId(), profile.Id, caller.Value.UserId!.Value, time.GetUtcNow().UtcDateTime);
            var detail = form.Make(stamp);
            if (!profile.Kind.CanHave(detail))
                throw new RefusedException("Has no such detail.");
            core.Add(detail);
        }, cancellation);
    }

    /// <summary>Says that a detail is so no longer, or never was.</summary>
    public Task EndAsync(Guid caseId, Guid involvement, Guid detail, bool wasWrong, CancellationToken cancellation) =>
        ChangeAsync(CaseDeeds.DetailEnded, caseId, involvement, profile =>
        {
            var ended = profile.Details.SingleOrDefault(d => d.Id == detail && d.EndedAt is null && !d.WasWrong)
                ?? throw new RefusedException("Is nothing that stands of this person.");
            (ended.EndedAt, ended.WasWrong) = (time.GetUtcNow().UtcDateTime, wasWrong);
        }, cancellation);

    /// <summary>Changes who the person is: see <see cref="AboutForm"/>.</summary>
    public Task ChangeAsync(Guid caseId, Guid involvement, AboutForm form, int version, CancellationToken cancellation)
    {
        var rules = new Rules();
        form.Check(rules, time.UkToday());
        rules.Check();
        return ChangeAsync(CaseDeeds.PersonChanged, caseId, involvement, profile =>
        {
            core.Entry(profile).ExpectVersion(version);
            form.WriteTo(profile);
        }, cancellation);
    }

    private Task ChangeAsync(DeedType deed, Guid caseId, Guid involvement, Action<Profile> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(deed) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var profile = await ProfileAsync(caseId, involvement, cancellation);
                change(profile);
                await index.RefreshAsync(profile, cancellation);
                holdings.Touch(holding);
                unit.About(new Subject("person", profile.Id.ToString()));
                return profile.Id;
            },
            cancellation);

    private async Task<Profile> ProfileAsync(Guid caseId, Guid involvement, CancellationToken cancellation) =>
        await core.Set<Profile>().Include(p => p.Details)
            .SingleOrDefaultAsync(p => p.HoldingId == caseId && p.Involvements.Any(i => i.Id == involvement), cancellation)
        ?? throw new RefusedException("Is nobody of this case.");

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
