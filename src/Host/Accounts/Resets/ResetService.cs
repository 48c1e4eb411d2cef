using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Identity.Join;
using ECins.Host.Mail;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Accounts.Resets;

/// <summary>Lets a user set up sign-in anew: one person asks, another approves, and the user follows the link.</summary>
internal sealed class ResetService(
    CoreDbContext core, IUnitOfWork unitOfWork, AccountReach reach, ResetQueries resets, JoinLinks links, Mailbox mailbox,
    ForceAreaScope forceArea, CurrentCaller caller, TimeProvider time) : IScopedService
{
    /// <summary>Asks for it. One request at a time waits for each user.</summary>
    public Task AskAsync(Guid userId, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, AccountService.LongestReason, "Reason", "Enter what happened").Check();
        return unitOfWork.WriteAsync(
            new Deed(CoreDeeds.ResetAsked) { Reason = reason!.Trim(), Subjects = [AccountQueries.SubjectOf(userId)] },
            async _ =>
            {
                var isReached = await reach.Managed.AnyAsync(
                    u => u.Id == userId && u.Status == UserStatus.Active, cancellation);
                if (!isReached || caller.Value.UserId is not { } asker)
                    throw new RefusedException("There is no such account within reach.");

                new Rules().Expect(
                    await resets.WaitingForAsync(userId, cancellation) is null, "Reason",
                    "This has been asked for already, and waits for approval").Check();
                core.Add(new ResetRequest
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    UserId = userId,
                    AskedById = asker,
                    AskedAt = Now,
                    Reason = reason!.Trim(),
                });
            },
            cancellation);
    }

    /// <summary>Approves it, as a second person, and mails the user their link.</summary>
    public Task ApproveAsync(Guid id, int version, CancellationToken cancellation) => DecideAsync(
        new Deed(CoreDeeds.ResetApproved), id, version, ResetStatus.Approved,
        async user =>
        {
            if (user.Status != UserStatus.Active)
                throw new RefusedException("A suspended account is not set up anew.");

            var link = await links.NewAsync(user.Id, LinkUse.Recover, cancellation);
            mailbox.Add(AccountMails.Recovery(user, forceArea.Current.Name, link));
        },
        cancellation);

    public Task RefuseAsync(Guid id, string? reason, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, AccountService.LongestReason, "Reason", "Enter why you refuse it").Check();
        return DecideAsync(
            new Deed(CoreDeeds.ResetRefused) { Reason = reason!.Trim() }, id, version, ResetStatus.Refused,
            _ => Task.CompletedTask, cancellation);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Task DecideAsync(
        Deed deed, Guid id, int version, ResetStatus status, Func<User, Task> also, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            deed,
            async unit =>
            {
                var request = await resets.ToDecide.Include(r => r.User).SingleOrDefaultAsync(r => r.Id == id, cancellation)
                    ?? throw new RefusedException("There is nothing to decide on, or not for this caller.");
                core.Entry(request).ExpectVersion(version);
                unit.About(AccountQueries.SubjectOf(request.UserId));
                request.Status = status;
                request.DecidedById = caller.Value.UserId;
                request.DecidedAt = Now;
                await also(request.User);
            },
            cancellation);
}
