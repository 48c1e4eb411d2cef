using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.Schemes;

/// <param name="RepeatTimes">So many similar occurrences make a repeat.</param>
/// <param name="RepeatMonths">Within so many months.</param>
/// <param name="ClosesAt">When offices close.</param>
/// <param name="UpdateEvery">How often, in working days, those harmed are told how their case stands.</param>
internal sealed record ReportSchemeForm(int? RepeatTimes, int? RepeatMonths, TimeOnly? ClosesAt, int? UpdateEvery)
{
    /// <summary>Throws the rules that it breaks.</summary>
    public void Check() => new Rules()
        .Expect(RepeatTimes is >= 2 and <= ReportScheme.MostTimes, nameof(RepeatTimes), $"Enter a whole number from 2 to {ReportScheme.MostTimes}")
        .Expect(RepeatMonths is >= 1 and <= ReportScheme.MostMonths, nameof(RepeatMonths), $"Enter a whole number from 1 to {ReportScheme.MostMonths}")
        .Expect(ClosesAt is not null, nameof(ClosesAt), "Enter the time as hours and minutes, like 17:00")
        .Expect(UpdateEvery is >= 1 and <= ReportScheme.MostDays, nameof(UpdateEvery), $"Enter a whole number from 1 to {ReportScheme.MostDays}")
        .Check();
}

/// <summary>Changes how the force area counts. For those who may change the workstream's settings.</summary>
internal sealed class ReportSchemeService(AsbDbContext asb, IUnitOfWork unitOfWork, Caller caller) : IScopedService
{
    /// <summary>Changes it, based on a version that the user saw. Clocks that run go on as they were begun.</summary>
    public Task ChangeAsync(ReportSchemeForm form, int version, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(AsbDeeds.SchemeChanged) { Workstream = "asb" },
        async unit =>
        {
            if (!caller.Can(AsbPermissions.ChangeSettings))
                throw new RefusedException("May not change the workstream's settings.");
            var scheme = await asb.Schemes.SingleAsync(cancellation);
            form.Check();
            asb.Entry(scheme).ExpectVersion(version);
            (scheme.RepeatTimes, scheme.RepeatMonths, scheme.ClosesAt) = (form.RepeatTimes!.Value, form.RepeatMonths!.Value, form.ClosesAt!.Value);
            scheme.UpdateEvery = form.UpdateEvery!.Value;
            unit.About(new Subject("report-scheme", scheme.Id.ToString()));
        },
        cancellation);
}
