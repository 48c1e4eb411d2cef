using ECins.Asb.CaseReviews;
using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.CaseReviews;

/// <summary>Reads the rules of ASB case reviews, and changes them for those who may change the workstream's settings.</summary>
internal sealed class CaseReviewRulesService(AsbDbContext asb, IUnitOfWork unitOfWork, Caller caller) : IScopedService
{
    /// <summary>The rules as they stand; not for change.</summary>
    public Task<CaseReviewRules> ReadAsync(CancellationToken cancellation) =>
        asb.Set<CaseReviewRules>().AsNoTracking().OrderBy(r => r.Id).FirstAsync(cancellation);

    /// <summary>Changes them, based on a version that the user saw.</summary>
    public Task ChangeAsync(CaseReviewRulesForm form, int version, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            new Deed(CaseReviewDeeds.RulesChanged) { Workstream = "asb" },
            async unit =>
            {
                if (!caller.Can(AsbPermissions.ChangeSettings))
                    throw new RefusedException("May not change the workstream's settings.");
                var rules = await asb.Set<CaseReviewRules>().OrderBy(r => r.Id).FirstAsync(cancellation);
                asb.Entry(rules).ExpectVersion(version);
                form.Write(rules);
                unit.About(new Subject("case-review-rules", rules.Id.ToString()));
            },
            cancellation);
    }
}
