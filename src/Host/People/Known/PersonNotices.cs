using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Known;

/// <summary>What the caller is told of people of their cases.</summary>
internal sealed class PersonNotices(
    CoreDbContext core, UnitOfWork unitOfWork, Holdings holdings, CurrentCaller caller, IReadLog read, TimeProvider time) : IScopedService
{
    private const int Most = 20;

    public static PersonNotice New(Guid user, Guid own, Guid other, PersonNoticeKind kind, TimeProvider time) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        UserId = user,
        ProfileId = own,
        OtherId = other,
        Kind = kind,
        At = time.GetUtcNow().UtcDateTime,
    };

    /// <summary>Those not yet seen, in cases that the caller still reads, one a person; the newest first.</summary>
    public async Task<IReadOnlyList<NoticeLine>> UnseenAsync(CancellationToken cancellation)
    {
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var lines = await core.Set<PersonNotice>().Where(n => n.UserId == caller.Value.UserId && n.SeenAt == null)
            .Join(reads, n => n.Profile.HoldingId, h => h.Id, (n, h) => n)
            .Join(core.Set<Case>(), n => n.Profile.HoldingId, c => c.Id, (n, c) => new { n.ProfileId, n.Kind, Of = n.Profile.Kind, n.At, CaseId = c.Id, c.Reference })
            .OrderByDescending(n => n.At).Take(Most)
            .Select(n => new NoticeLine(
                n.Kind, n.Of, n.At, n.CaseId, n.Reference,
                core.Set<Involvement>().Where(i => i.ProfileId == n.ProfileId).OrderBy(i => i.Role).Select(i => i.Id).First()))
            .ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(new Subject(Holding.CaseKind, l.CaseId.ToString())));
        return [.. lines.DistinctBy(l => (l.Kind, l.InvolvementId))];
    }

    /// <summary>Whether the caller has been told something of the record that they did not yet say to have seen.</summary>
    public Task<bool> AreUnseenAsync(Guid profile, CancellationToken cancellation) =>
        core.Set<PersonNotice>().AnyAsync(n => n.UserId == caller.Value.UserId && n.ProfileId == profile && n.SeenAt == null, cancellation);

    /// <summary>The caller has seen what they were told of a record.</summary>
    public Task SeenAsync(Guid profile, CancellationToken cancellation) =>
        unitOfWork.KeepBooksAsync(
            async books =>
            {
                var unseen = await books.Set<PersonNotice>()
                    .Where(n => n.UserId == caller.Value.UserId && n.ProfileId == profile && n.SeenAt == null).ToListAsync(cancellation);
                unseen.ForEach(n => n.SeenAt = time.GetUtcNow().UtcDateTime);
                return unseen.Count;
            },
            cancellation);
}

/// <param name="Kind">What they are told.</param>
/// <param name="Of">Of what the record is.</param>
/// <param name="At">When (UTC).</param>
/// <param name="CaseId">Their case.</param>
/// <param name="Reference">What people call the case by.</param>
/// <param name="InvolvementId">The person, as part of the case.</param>
internal sealed record NoticeLine(PersonNoticeKind Kind, ProfileKind Of, DateTime At, Guid CaseId, string Reference, Guid InvolvementId);
