using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.People.Matching;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Known;

/// <summary>
/// Tells those who decide over cases that a record elsewhere is likely of somebody in theirs, so that nobody knows something
/// and never hears who else does. Only who would be told of the other case anyway hears of it, and so of a sealed case
/// nobody; its own owner hears of the others. Done after the record was saved, from the outbox.
/// </summary>
internal sealed class OwnersTold(
    CoreDbContext core, UnitOfWork unitOfWork, Holdings holdings, CallerReader callers, TimeProvider time) : IOutboxHandler
{
    public const string MessageKind = "person-known";

    public string Kind => MessageKind;

    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        if (await Profiles().SingleOrDefaultAsync(p => p.Id == id, cancellation) is not { } profile
            || await holdings.FindAsync(profile.HoldingId, cancellation) is not { } holding)
            return;

        var likely = await LikelyAsync(profile, cancellation);
        var theirs = await DecidersAsync([.. likely.Select(p => p.HoldingId), holding.Id], cancellation);
        foreach (var other in likely)
        {
            if (await holdings.FindAsync(other.HoldingId, cancellation) is not { } elsewhere)
                continue;

            await TellAsync(theirs[other.HoldingId], other, profile, holding, cancellation);
            await TellAsync(theirs[holding.Id], profile, other, elsewhere, cancellation);
        }
    }

    // Whoever writes a record sees on its page whom it may be; this is for those who are not looking.
    private async Task TellAsync(
        IEnumerable<Caller> deciders, Profile own, Profile other, Holding elsewhere, CancellationToken cancellation)
    {
        foreach (var decider in deciders)
        {
            var rule = new AccessRule(decider, time);
            var reads = rule.LevelOf(elsewhere) >= Level.Read;
            if (rule.KnowsOf(elsewhere)
                && Sought.Of(own, isRead: true).Compare(other, reads).Weight >= PersonMatcher.Likely)
                await NoteAsync(decider.UserId!.Value, own.Id, other.Id, cancellation);
        }
    }

    private async Task<List<Profile>> LikelyAsync(Profile profile, CancellationToken cancellation)
    {
        var sought = Sought.Of(profile, isRead: true);
        var candidates = await core.CandidatesAsync(
            sought.Blocks, sought.Born,
            all => all.Where(c => c.PersonId != profile.PersonId && c.HoldingId != profile.HoldingId)
                .Select(c => new Candidate { Id = c.Id, BornOn = c.BornOn, BornIn = c.BornIn, Reads = true }),
            cancellation);
        var others = await Profiles().Where(p => candidates.Keys.Contains(p.Id)).ToListAsync(cancellation);
        return [.. others.Where(o => sought.Compare(o, true).Weight >= PersonMatcher.Likely)];
    }

    private async Task<Dictionary<Guid, List<Caller>>> DecidersAsync(List<Guid> of, CancellationToken cancellation)
    {
        var decided = await core.Set<Holding>().Where(h => of.Contains(h.Id)).Select(h => new { h.Id, h.OwnerId, h.DeputyId }).ToListAsync(cancellation);
        var users = decided.SelectMany(d => new[] { d.OwnerId, d.DeputyId ?? d.OwnerId }).Distinct().ToList();
        var people = await callers.ReadAllAsync(u => users.Contains(u.Id), cancellation);
        return decided.ToDictionary(d => d.Id, d => people.Where(p => p.UserId == d.OwnerId || p.UserId == d.DeputyId).ToList());
    }

    private Task<bool> NoteAsync(Guid user, Guid own, Guid other, CancellationToken cancellation) =>
        unitOfWork.KeepBooksAsync(
            async books =>
            {
                var isToldAlready = await books.Set<PersonNotice>().AnyAsync(
                    n => n.UserId == user && n.ProfileId == own && n.OtherId == other && n.Kind == PersonNoticeKind.MayBeSame, cancellation);
                if (!isToldAlready)
                    books.Add(PersonNotices.New(user, own, other, PersonNoticeKind.MayBeSame, time));
                return isToldAlready;
            },
            cancellation);

    private IQueryable<Profile> Profiles() => core.Set<Profile>().AsNoTracking().AsSplitQuery().Include(p => p.Details);
}
