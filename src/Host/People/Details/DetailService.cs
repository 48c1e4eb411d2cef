using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People.Matching;
using ECins.Host.People.Portraits;
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
        return ChangeAsync(new Deed(CaseDeeds.DetailAdded), caseId, involvement, (profile, _) =>
        {
            var stamp = new DetailStamp(NewId(), profile.Id, caller.Value.UserId!.Value, time.GetUtcNow().UtcDateTime);
            var detail = form.Make(stamp);
            if (!profile.Kind.CanHave(detail))
                throw new RefusedException("Has no such detail.");
            core.Add(detail);
        }, cancellation);
    }

    /// <summary>Says that a detail is so no longer, or never was. Photographs are withdrawn instead.</summary>
    public Task EndAsync(Guid caseId, Guid involvement, Guid detail, Ending ending, CancellationToken cancellation) =>
        ChangeAsync(new Deed(CaseDeeds.DetailEnded), caseId, involvement, (profile, _) =>
        {
            var ended = profile.Details.SingleOrDefault(d => d.Id == detail && d.EndedAt is null && !d.WasWrong && d is not Portrait)
                ?? throw new RefusedException("Is nothing that stands of this person.");
            if (ended is Address address)
                address.Until = ending.Check(address.From, time.UkToday());
            (ended.EndedAt, ended.WasWrong) = (time.GetUtcNow().UtcDateTime, ending.WasWrong);
        }, cancellation);

    /// <summary>Changes how it is safe to reach a person in a way that stays.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="involvement">The person in it.</param>
    /// <param name="contact">The way.</param>
    /// <param name="change">Makes it as it is to be, once its rules hold.</param>
    /// <param name="version">As it was when the page was opened.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task ChangeSafetyAsync(
        Guid caseId, Guid involvement, Guid contact, Action<ContactDetail> change, int version, CancellationToken cancellation) =>
        ChangeAsync(new Deed(PersonDeeds.SafetyChanged), caseId, involvement, (profile, _) =>
        {
            var changed = profile.Details.OfType<ContactDetail>().SingleOrDefault(c => c.Id == contact && c.EndedAt is null && !c.WasWrong)
                ?? throw new RefusedException("Is no way to reach them that stands.");
            core.Entry(changed).ExpectVersion(version);
            change(changed);
        }, cancellation);

    /// <summary>Says that a warning still stands, until somebody is to look again.</summary>
    public Task KeepWarningAsync(Guid caseId, Guid involvement, Guid warning, DateOnly until, int version, CancellationToken cancellation) =>
        ChangeAsync(new Deed(PersonDeeds.WarningReviewed), caseId, involvement, (profile, _) =>
        {
            var kept = profile.Details.OfType<Warning>().SingleOrDefault(w => w.Id == warning && w.EndedAt is null && !w.WasWrong)
                ?? throw new RefusedException("Is no warning that stands of this person.");
            core.Entry(kept).ExpectVersion(version);
            (kept.ReviewOn, kept.ReviewedAt, kept.ReviewedById) = (until, time.GetUtcNow().UtcDateTime, caller.Value.UserId);
        }, cancellation);

    /// <summary>Changes who the person is: see <see cref="AboutForm"/>.</summary>
    public Task ChangeAsync(Guid caseId, Guid involvement, AboutForm form, int version, CancellationToken cancellation)
    {
        var rules = new Rules();
        form.Check(rules, time.UkToday());
        rules.Check();
        return ChangeAsync(new Deed(CaseDeeds.PersonChanged), caseId, involvement, (profile, _) =>
        {
            core.Entry(profile).ExpectVersion(version);
            form.WriteTo(profile);
        }, cancellation);
    }

    /// <summary>Changes what is known of a person, and whatever is made from it: the one way to do so.</summary>
    public Task ChangeAsync(Deed deed, Guid caseId, Guid involvement, Action<Profile, Holding> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            deed with { Subjects = [.. deed.Subjects, new Subject(Holding.CaseKind, caseId.ToString())] },
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var profile = await ProfileAsync(caseId, involvement, cancellation);
                change(profile, holding);
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
