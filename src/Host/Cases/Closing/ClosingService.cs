using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.Closing;

/// <summary>Closes a case when nothing of it is open any more, and opens it again. For those who manage it.</summary>
internal sealed class ClosingService(
    CoreDbContext core, Holdings holdings, ClosingQueries queries, Endings endings, CaseFile file, CurrentCaller caller, IUnitOfWork unitOfWork,
    TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task CloseAsync(Guid caseId, ClosingForm form, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            About(ClosingDeeds.Closed, caseId),
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Manage, cancellation);
                var ending = form.Chosen(await endings.OfAsync(holding.Workstream, cancellation));
                var hindrances = await queries.HindrancesAsync(caseId, cancellation);
                new Rules().Expect(hindrances.Count == 0, "", "Something of the case is still open. Settle it first").Check();
                var closing = core.Add(form.ToClosing(caseId, ending, caller.Value.UserId!.Value, time)).Entity;
                file.Decided(holding, $"Closed: {closing.Why()}.\n{closing.Summary}");
                holding.IsOpen = false;
            },
            cancellation);
    }

    public Task ReopenAsync(Guid caseId, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Share.LongestReason, "Reason", "Enter why it is opened again").Check();
        return unitOfWork.WriteAsync(
            About(ClosingDeeds.Reopened, caseId) with { Reason = reason!.Trim() },
            async _ =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Manage, cancellation);
                new Rules().Expect(!holding.IsOpen, "Reason", "It is open again already").Check();
                if (await queries.StandingAsync(caseId, cancellation) is { } closing)
                    (closing.ReopenedAt, closing.ReopenedById, closing.ReopenedWhy) = (Now, caller.Value.UserId, reason.Trim());
                holding.IsOpen = true;
                file.Decided(holding, $"Opened again: {reason.Trim()}");
            },
            cancellation);
    }

    private static Deed About(DeedType type, Guid caseId) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };
}
