using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Relationships;

/// <summary>Says what the people and places of a case are to each other. For those who contribute to it.</summary>
internal sealed class RelationshipService(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    public Task AddAsync(Guid caseId, Guid involvement, RelationshipForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return WriteAsync(RelationshipDeeds.Added, caseId, involvement, async one =>
        {
            var other = await core.Set<Profile>().SingleOrDefaultAsync(p => p.Id == form.Other && p.HoldingId == caseId && p.Id != one.Id, cancellation)
                ?? throw new RefusedException("Is not of this case.");
            var made = Make(form, one, other);
            new Rules()
                .Expect(!await IsKnownAsync(made, cancellation), "Form.Relation", "This is recorded already")
                .Check();
            core.Add(made);
            return other;
        }, cancellation);
    }

    /// <summary>Says that it is so no longer, or never was.</summary>
    public Task EndAsync(Guid caseId, Guid involvement, Guid relationship, Ending ending, CancellationToken cancellation) =>
        WriteAsync(RelationshipDeeds.Ended, caseId, involvement, async one =>
        {
            var ended = await core.Set<Relationship>().Include(r => r.From).Include(r => r.To)
                .SingleOrDefaultAsync(r => r.Id == relationship && (r.FromId == one.Id || r.ToId == one.Id) && r.EndedAt == null && !r.WasWrong, cancellation)
                ?? throw new RefusedException("Is nothing that stands between them.");
            ended.Until = ending.Check(ended.Since, time.UkToday()) ?? ended.Until;
            (ended.EndedAt, ended.WasWrong) = (time.GetUtcNow().UtcDateTime, ending.WasWrong);
            return ended.FromId == one.Id ? ended.To : ended.From;
        }, cancellation);

    private Relationship Make(RelationshipForm form, Profile one, Profile other)
    {
        var (kind, isBack) = form.Direction!.Value;
        var (from, to) = isBack ? (other, one) : (one, other);
        new Rules().Expect(kind.IsBetween(from.Kind, to.Kind), "Form.Relation", $"{one.Name} and {other.Name} cannot be that to each other").Check();
        return new Relationship
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            FromId = from.Id,
            ToId = to.Id,
            Kind = kind,
            Words = kind == RelationKind.Other ? form.Words!.Trim() : "",
            Since = form.Since,
            Until = form.Until,
            Note = form.Note?.Trim() ?? "",
            AddedById = caller.Value.UserId!.Value,
            AddedAt = time.GetUtcNow().UtcDateTime,
            EndedAt = form.Until <= time.UkToday() ? time.GetUtcNow().UtcDateTime : null,
        };
    }

    private Task<bool> IsKnownAsync(Relationship made, CancellationToken cancellation) =>
        core.Set<Relationship>().AnyAsync(
            r => r.FromId == made.FromId && r.ToId == made.ToId && r.Kind == made.Kind && r.Words == made.Words && r.EndedAt == null && !r.WasWrong,
            cancellation);

    private Task WriteAsync(DeedType deed, Guid caseId, Guid involvement, Func<Profile, Task<Profile>> work, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(deed) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var one = await core.Set<Involvement>().Where(i => i.Id == involvement && i.HoldingId == caseId).Select(i => i.Profile)
                    .SingleOrDefaultAsync(cancellation) ?? throw new RefusedException("Is not of this case.");
                var other = await work(one);
                unit.About(new Subject("person", one.Id.ToString()));
                unit.About(new Subject("person", other.Id.ToString()));
                holdings.Touch(holding);
            },
            cancellation);
}
