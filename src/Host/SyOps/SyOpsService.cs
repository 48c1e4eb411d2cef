using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.SyOps;

/// <summary>Publishes the security operating procedures, and takes their acceptance.</summary>
internal sealed class SyOpsService(CoreDbContext core, IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time)
    : IScopedService
{
    /// <summary>The signed-in user accepts a version. Fails beside the field when another has come out since it was shown.</summary>
    public Task AcceptAsync(int number, bool accepts, CancellationToken cancellation)
    {
        new Rules().Expect(accepts, "Accepts", "Tick the box to accept the security operating procedures").Check();
        var userId = caller.Value.UserId ?? throw new RefusedException("Only users accept them.");
        return unitOfWork.WriteAsync(
            About(CoreDeeds.SyOpsAccepted, number),
            async _ =>
            {
                var current = await CurrentNumberAsync(cancellation);
                new Rules().Expect(current == number, "Accepts", "A new version has come out. Read it, then accept it.").Check();
                if (await core.Set<SyOpsAcceptance>().FindAsync([number, userId], cancellation) is null)
                    core.Add(new SyOpsAcceptance { Number = number, UserId = userId, AcceptedAt = Now });
            },
            cancellation);
    }

    /// <summary>Publishes a new version: every user is asked to accept it at their next request.</summary>
    public async Task PublishAsync(string? text, CancellationToken cancellation)
    {
        new Rules().ExpectText(text, SyOpsVersion.LongestText, "Text", "Enter the text").Check();
        if (!caller.Value.Can(CorePermissions.PublishSyOps))
            throw new RefusedException("May not publish the security operating procedures.");

        var number = await CurrentNumberAsync(cancellation) + 1;
        await unitOfWork.WriteAsync(
            About(CoreDeeds.SyOpsPublished, number),
            _ =>
            {
                core.Add(new SyOpsVersion { Number = number, Text = text!.Trim(), PublishedAt = Now });
                return Task.CompletedTask;
            },
            cancellation);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Task<int> CurrentNumberAsync(CancellationToken cancellation) =>
        core.Set<SyOpsVersion>().Select(v => v.Number).OrderByDescending(n => n).FirstOrDefaultAsync(cancellation);

    private static Deed About(DeedType type, int number) =>
        new(type) { Subjects = [new Subject("syops", number.ToString(System.Globalization.CultureInfo.InvariantCulture))] };
}
