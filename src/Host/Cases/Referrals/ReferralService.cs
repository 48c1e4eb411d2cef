using ECins.Host.Access;
using ECins.Host.Cases.Oversight;
using ECins.Host.Cases.Sharing;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Notices;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Referrals;

/// <summary>Refers a case to a team, and takes it from there: see <see cref="ReferralMove"/>.</summary>
internal sealed class ReferralService(
    CoreDbContext core, Holdings holdings, ShareService shares, NoticeBoard notices, WhoToTell whom, IUnitOfWork unitOfWork,
    CurrentCaller caller, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>What the form must say, before what it would mean is shown.</summary>
    public void Check(ReferralForm form) => new Rules()
        .ExpectText(form.Ask, Referral.LongestText, "Ask", "Enter what they are asked to do")
        .Expect(form.UpTo is Level.Read or Level.Contribute, "UpTo", "Select how far they are let in")
        .Expect(form.Until is null || form.Until >= time.UkToday(), "Until", "The last day must be today or in the future")
        .Check();

    /// <summary>Refers the case: the team reads it from now on, to be able to answer. For those who manage it.</summary>
    public Task SendAsync(Guid caseId, Guid team, ReferralForm form, CancellationToken cancellation)
    {
        Check(form);
        return unitOfWork.WriteAsync(
            new Deed(ReferralDeeds.Sent) { Reason = form.Ask!.Trim() },
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Manage, cancellation);
                if (form.UpTo > holdings.Rule.LevelOf(holding))
                    throw new RefusedException("Lets nobody further in than they reach themself.");

                var isAsked = await core.Set<Referral>().AnyAsync(r => r.HoldingId == caseId && r.TeamId == team
                    && (r.Status == ReferralStatus.Sent || r.Status == ReferralStatus.MoreAsked || r.Status == ReferralStatus.Accepted), cancellation);
                new Rules().Expect(!isAsked, "Ask", "They have been asked already, and it is not done yet").Check();
                var share = await ShareAsync(holding, team, Level.Read, form.Until, form.Ask!, unit, cancellation);
                var referral = core.Add(New(caseId, team, share, form)).Entity;
                core.Add(StepOf(referral, form.Ask!.Trim()));
                await notices.TellAsync(await whom.TeamAsync(team, holding, cancellation), "A case is referred to your team", $"/cases/{caseId}/referrals/{referral.Id}", holding, cancellation);
                About(unit, referral);
            },
            cancellation);
    }

    /// <summary>Takes a referral further.</summary>
    /// <param name="caseId">Its case.</param>
    /// <param name="id">The referral.</param>
    /// <param name="move">How.</param>
    /// <param name="words">What is said to it, for both sides to read.</param>
    /// <param name="version">As shown.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task MoveAsync(Guid caseId, Guid id, ReferralMove move, string? words, int version, CancellationToken cancellation)
    {
        var said = words?.Trim() ?? "";
        new Rules()
            .Expect(move.WhenEmpty is null || said.Length > 0, "Words", move.WhenEmpty ?? "")
            .Expect(said.Length <= Referral.LongestText, "Words", $"This must be {Referral.LongestText} characters or less")
            .Check();
        return unitOfWork.WriteAsync(
            new Deed(move.Deed) { Reason = said.Length > 0 ? said : null },
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, move.ByTeam ? Level.Read : Level.Manage, cancellation);
                var referral = await FindAsync(caseId, id, move, cancellation);
                if (referral.Version != version || !move.From.Contains(referral.Status))
                    throw new DbUpdateConcurrencyException("The referral was taken further by somebody else.");

                core.Entry(referral).ExpectVersion(version);
                (referral.Status, referral.ChangedAt) = (move.Status, Now);
                core.Add(StepOf(referral, said));
                Follow(referral, holding);
                await TellAsync(referral, move, holding, cancellation);
                About(unit, referral);
            },
            cancellation);
    }

    /// <summary>Who sent it has seen what became of it.</summary>
    public Task SeenAsync(Guid caseId, Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(ReferralDeeds.Seen),
        async unit =>
        {
            await holdings.DemandEvenClosedAsync(caseId, Level.Read, cancellation);
            var referral = await core.Set<Referral>()
                .SingleOrDefaultAsync(r => r.Id == id && r.HoldingId == caseId && r.SentById == caller.Value.UserId, cancellation)
                ?? throw new RefusedException("Is no referral that the caller sent.");
            referral.SeenAt ??= Now;
            About(unit, referral);
        },
        cancellation);

    private async Task<Referral> FindAsync(Guid caseId, Guid id, ReferralMove move, CancellationToken cancellation)
    {
        var referral = await core.Set<Referral>().SingleOrDefaultAsync(r => r.Id == id && r.HoldingId == caseId, cancellation)
            ?? throw new RefusedException("Is no referral of this case.");
        return !move.ByTeam || caller.Value.TeamIds.Contains(referral.TeamId)
            ? referral
            : throw new RefusedException("Is not of the team asked.");
    }

    // Accepted, they are let in as far as was offered; over, the share that let them in is over too.
    private void Follow(Referral referral, Holding holding)
    {
        var share = holding.Shares.SingleOrDefault(s => s.Id == referral.ShareId);
        if (referral.Status == ReferralStatus.Accepted && referral.UpTo > Level.Read && share is { EndedAt: null })
        {
            share.EndedAt = Now;
            var further = NewShare(referral, share);
            core.Add(further);
            referral.ShareId = further.Id;
        }
        else if (!referral.IsLive && share is { EndedAt: null })
        {
            share.EndedAt = Now;
        }
    }

    private async Task TellAsync(Referral referral, ReferralMove move, Holding holding, CancellationToken cancellation)
    {
        var path = $"/cases/{referral.HoldingId}/referrals/{referral.Id}";
        if (move.ByTeam)
            await notices.TellAsync(
                (await whom.DecidersAsync(holding, cancellation)).Union(await whom.UserOrDecidersAsync(referral.SentById, holding, cancellation)),
                "A team has answered a referral of yours", path, holding, cancellation);
        else if (referral.IsLive)
            await notices.TellAsync(await whom.TeamAsync(referral.TeamId, holding, cancellation), "More is said about a case referred to your team", path, holding, cancellation);
    }

    private async Task<Guid> ShareAsync(
        Holding holding, Guid team, Level level, DateOnly? until, string why, IUnit unit, CancellationToken cancellation)
    {
        var reason = why.Trim();
        var form = new ShareForm(PrincipalKind.Team, team, level, until, reason[..Math.Min(reason.Length, Share.LongestReason)]);
        return (await shares.GrantAsync(holding, form, unit, cancellation)).Single().Id;
    }

    private Share NewShare(Referral referral, Share before) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = referral.HoldingId,
        Principal = PrincipalKind.Team,
        PrincipalId = referral.TeamId,
        Level = referral.UpTo,
        Until = referral.Until,
        Reason = before.Reason,
        GrantedById = referral.SentById,
        GrantedAt = Now,
    };

    private Referral New(Guid caseId, Guid team, Guid share, ReferralForm form) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = caseId,
        TeamId = team,
        ShareId = share,
        UpTo = form.UpTo!.Value,
        Until = form.Until,
        Ask = form.Ask!.Trim(),
        SentAt = Now,
        ChangedAt = Now,
        SentById = caller.Value.UserId!.Value,
    };

    private ReferralStep StepOf(Referral referral, string words) => ReferralStep.Of(referral, words, caller.Value.UserId!.Value, time);

    private static void About(IUnit unit, Referral referral)
    {
        unit.About(new Subject(Holding.CaseKind, referral.HoldingId.ToString()));
        unit.About(new Subject("referral", referral.Id.ToString()));
        unit.About(new Subject("team", referral.TeamId.ToString()));
    }
}

/// <summary>A referral as it is entered.</summary>
internal sealed record ReferralForm(string? Ask, Level? UpTo, DateOnly? Until);
