using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.ClosingReasons;

/// <summary>Adds and changes why reports are closed. For those who may change the workstream's settings.</summary>
internal sealed class ClosingReasonService(AsbDbContext asb, IUnitOfWork unitOfWork, Caller caller, TimeProvider time) : IScopedService
{
    public Task AddAsync(string? name, CancellationToken cancellation)
    {
        Check(name);
        return unitOfWork.WriteAsync(
            About(AsbDeeds.ClosingReasonAdded),
            async unit =>
            {
                await DemandAsync(name!.Trim(), null, cancellation);
                var reason = new ClosingReason { Id = Guid.CreateVersion7(time.GetUtcNow()), Name = name.Trim() };
                asb.Add(reason);
                unit.About(SubjectOf(reason.Id));
            },
            cancellation);
    }

    /// <summary>Changes a reason, based on a version of it that the user saw.</summary>
    public Task ChangeAsync(Guid id, string? name, bool isRetired, int version, CancellationToken cancellation)
    {
        Check(name);
        return unitOfWork.WriteAsync(
            About(AsbDeeds.ClosingReasonChanged) with { Subjects = [SubjectOf(id)] },
            async _ =>
            {
                await DemandAsync(name!.Trim(), id, cancellation);
                var reason = await asb.ClosingReasons.SingleOrDefaultAsync(r => r.Id == id, cancellation)
                    ?? throw new RefusedException("There is no such reason.");
                asb.Entry(reason).ExpectVersion(version);
                (reason.Name, reason.IsRetired) = (name.Trim(), isRetired);
            },
            cancellation);
    }

    private static Deed About(DeedType type) => new(type) { Workstream = "asb" };

    private static Subject SubjectOf(Guid id) => new("closing-reason", id.ToString());

    private static void Check(string? name) => new Rules().ExpectText(name, ClosingReason.LongestName, "Name", "Enter a name").Check();

    private async Task DemandAsync(string name, Guid? except, CancellationToken cancellation)
    {
        if (!caller.Can(AsbPermissions.ChangeSettings))
            throw new RefusedException("May not change the workstream's settings.");
        if (await asb.ClosingReasons.AnyAsync(r => r.Name == name && r.Id != except, cancellation))
            throw new RuleException("Name", "There is a reason of this name already");
    }
}
