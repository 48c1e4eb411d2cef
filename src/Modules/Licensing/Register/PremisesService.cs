using ECins.Licensing.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Licensing.Register;

/// <summary>Keeps the register. For those who work the workstream, in the organisation that added the premises.</summary>
internal sealed class PremisesService(LicensingDbContext licensing, IUnitOfWork unitOfWork, IHoldings holdings, TimeProvider time)
    : IScopedService
{
    private const string Key = "licensing";

    /// <returns>The premises.</returns>
    public Task<Guid> AddAsync(PremisesForm form, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            About(LicensingDeeds.PremisesAdded),
            unit =>
            {
                var holding = holdings.Add(Key, Premises.HoldingKind, Marking.Official);
                holdings.ShareWithOwnOrganisation(holding, Level.Manage, "The register is the organisation's own");
                var premises = licensing.Add(ToPremises(form, holding.Id)).Entity;
                unit.About(SubjectOf(premises.Id));
                return Task.FromResult(premises.Id);
            },
            cancellation);
    }

    /// <param name="id">The premises.</param>
    /// <param name="form">As they are from now on.</param>
    /// <param name="version">The version that the change is based on.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task ChangeAsync(Guid id, PremisesForm form, int version, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            About(LicensingDeeds.PremisesChanged, id),
            async _ =>
            {
                var premises = await DemandAsync(id, Level.Manage, cancellation);
                licensing.Entry(premises).ExpectVersion(version);
                (premises.Name, premises.Kind) = (form.Name!.Trim(), form.Kind!.Value);
                (premises.Address, premises.LicenceNumber) = (form.Address!.Trim(), form.LicenceNumber?.Trim() ?? "");
            },
            cancellation);
    }

    /// <summary>Inside a unit of work, before anything of the premises is changed.</summary>
    /// <exception cref="RefusedException">There are none, or the caller does not reach them at that level.</exception>
    public async Task<Premises> DemandAsync(Guid id, Level level, CancellationToken cancellation)
    {
        var premises = await licensing.Set<Premises>().SingleOrDefaultAsync(p => p.Id == id, cancellation)
            ?? throw new RefusedException("There are no such premises.");
        holdings.Touch(await holdings.DemandAsync(premises.HoldingId, level, cancellation));
        return premises;
    }

    public static Deed About(DeedType deed, params Guid[] premises) =>
        new(deed) { Workstream = Key, Subjects = [.. premises.Select(SubjectOf)] };

    public static Subject SubjectOf(Guid premises) => new(Premises.HoldingKind, premises.ToString());

    private Premises ToPremises(PremisesForm form, Guid holding) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = holding,
        Name = form.Name!.Trim(),
        Kind = form.Kind!.Value,
        Address = form.Address!.Trim(),
        LicenceNumber = form.LicenceNumber?.Trim() ?? "",
    };
}
