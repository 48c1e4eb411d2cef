using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.ResponseStandards;

/// <summary>Changes response standards. For those who may change the workstream's settings.</summary>
internal sealed class ResponseStandardService(AsbDbContext asb, IUnitOfWork unitOfWork, Caller caller) : IScopedService
{
    /// <summary>Changes a standard, based on a version of it that the user saw.</summary>
    public Task ChangeAsync(Guid id, ResponseStandardForm form, int version, CancellationToken cancellation)
    {
        form.Check();
        var deed = new Deed(AsbDeeds.ResponseStandardChanged)
        {
            Workstream = "asb",
            Subjects = [new Subject("response-standard", id.ToString())],
        };
        return unitOfWork.WriteAsync(
            deed,
            async _ =>
            {
                if (!caller.Can(AsbPermissions.ChangeSettings))
                    throw new RefusedException("May not change the workstream's settings.");
                var standard = await asb.ResponseStandards.SingleOrDefaultAsync(s => s.Id == id, cancellation)
                    ?? throw new RefusedException("There is no such response standard.");
                asb.Entry(standard).ExpectVersion(version);
                standard.Name = form.Name!.Trim();
                standard.AppliesTo = form.AppliesTo!.Trim();
                standard.WorkingDays = form.WorkingDays!.Value;
                standard.PlanWorkingDays = form.PlanWorkingDays!.Value;
            },
            cancellation);
    }
}
