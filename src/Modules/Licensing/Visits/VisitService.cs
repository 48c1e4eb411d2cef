using ECins.Licensing.Data;
using ECins.Licensing.Register;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;

namespace ECins.Licensing.Visits;

/// <summary>Records visits. For those who contribute to the premises.</summary>
internal sealed class VisitService(
    LicensingDbContext licensing, IUnitOfWork unitOfWork, PremisesService premises, Caller caller, TimeProvider time) : IScopedService
{
    public Task RecordAsync(Guid premisesId, VisitForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            PremisesService.About(LicensingDeeds.VisitRecorded, premisesId),
            async _ =>
            {
                await premises.DemandAsync(premisesId, Level.Contribute, cancellation);
                licensing.Add(ToVisit(premisesId, form));
            },
            cancellation);
    }

    private Visit ToVisit(Guid premisesId, VisitForm form) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        PremisesId = premisesId,
        On = form.On!.Value,
        Objective = form.Objective!.Value,
        Outcome = form.Outcome!.Value,
        Found = form.Found!.Trim(),
        Officer = caller.Name,
        RecordedAt = time.GetUtcNow().UtcDateTime,
    };
}

/// <summary>A visit as it is entered.</summary>
internal sealed record VisitForm(DateOnly? On, Objective? Objective, VisitOutcome? Outcome, string? Found)
{
    public void Check(DateOnly today) => new Rules()
        .Expect(On is not null, "On", "Enter the day of the visit")
        .Expect(On is null || On <= today, "On", "The day of the visit must be today or in the past")
        .Expect(Objective is not null, "Objective", "Select what the visit was about")
        .Expect(Outcome is not null, "Outcome", "Select how it ended")
        .ExpectText(Found, Visit.LongestText, "Found", "Enter what you found")
        .Check();
}
