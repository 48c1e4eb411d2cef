using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Consent;

/// <summary>Records what people of a case said to sharing. For those who contribute to it.</summary>
internal sealed class ConsentService(
    CoreDbContext core, Holdings holdings, ModuleCatalog catalog, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time)
    : IScopedService
{
    /// <summary>Records it beside what was recorded before.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="involvement">The person, as part of it.</param>
    /// <param name="form">What they said.</param>
    /// <param name="after">The record that stood when the form was shown; <c>null</c> for none.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task RecordAsync(Guid caseId, Guid involvement, ConsentForm form, Guid? after, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(ConsentDeeds.Recorded) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] },
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                form.Check(catalog.Find(holding.Workstream)!.LawfulBasis, time.UkToday());
                var profile = await core.Set<Involvement>().Where(i => i.Id == involvement && i.HoldingId == caseId)
                    .Select(i => (Guid?)i.ProfileId).SingleOrDefaultAsync(cancellation)
                    ?? throw new RefusedException("Is nobody of this case.");
                if ((await LastAsync(profile, cancellation))?.Id != after)
                    throw new DbUpdateConcurrencyException("Somebody else recorded it meanwhile.");

                core.Add(form.ToRecord(profile, caller.Value.UserId!.Value, time));
                holdings.Touch(holding);
                unit.About(new Subject("person", profile.ToString()));
            },
            cancellation);

    /// <summary>Inside a unit of work: everybody of the case is to be asked again. What it rests on stays as it was.</summary>
    public async Task AskAgainAsync(Holding holding, CancellationToken cancellation)
    {
        foreach (var profile in await core.Set<Profile>().Where(p => p.HoldingId == holding.Id).Select(p => p.Id).ToListAsync(cancellation))
        {
            var last = await LastAsync(profile, cancellation);
            core.Add(new ConsentRecord
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                ProfileId = profile,
                Status = ConsentStatus.ToConfirm,
                Note = "The case has another owner.",
                Basis = last?.Basis ?? "",
                BasisInWords = last?.BasisInWords ?? "",
                RecordedById = caller.Value.UserId!.Value,
                RecordedAt = time.GetUtcNow().UtcDateTime,
            });
        }
    }

    private Task<ConsentRecord?> LastAsync(Guid profile, CancellationToken cancellation) =>
        core.Set<ConsentRecord>().AsNoTracking().Where(c => c.ProfileId == profile)
            .OrderByDescending(c => c.RecordedAt).FirstOrDefaultAsync(cancellation);
}
