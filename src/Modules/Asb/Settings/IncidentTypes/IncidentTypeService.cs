using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings.IncidentTypes;

/// <summary>Adds and changes incident types. For those who may change the workstream's settings.</summary>
internal sealed class IncidentTypeService(
    AsbDbContext asb, IUnitOfWork unitOfWork, Caller caller, TimeProvider time) : IScopedService
{
    public Task AddAsync(IncidentTypeForm form, CancellationToken cancellation)
    {
        var (name, category) = form.Checked();
        return unitOfWork.WriteAsync(
            About(AsbDeeds.IncidentTypeAdded),
            async unit =>
            {
                RefuseOthers();
                await CheckUnusedAsync(name, null, cancellation);
                var id = Guid.CreateVersion7(time.GetUtcNow());
                asb.Add(new IncidentType { Id = id, Name = name, Category = category });
                unit.About(SubjectOf(id));
            },
            cancellation);
    }

    /// <summary>Changes a type, based on a version of it that the user saw.</summary>
    public Task ChangeAsync(Guid id, IncidentTypeForm form, int version, CancellationToken cancellation)
    {
        var (name, category) = form.Checked();
        return unitOfWork.WriteAsync(
            About(AsbDeeds.IncidentTypeChanged) with { Subjects = [SubjectOf(id)] },
            async _ =>
            {
                RefuseOthers();
                await CheckUnusedAsync(name, id, cancellation);
                var type = await asb.IncidentTypes.SingleOrDefaultAsync(t => t.Id == id, cancellation)
                    ?? throw new RefusedException("There is no such incident type.");
                asb.Entry(type).ExpectVersion(version);
                (type.Name, type.Category, type.IsRetired) = (name, category, form.IsRetired);
            },
            cancellation);
    }

    private static Deed About(DeedType type) => new(type) { Workstream = "asb" };

    private static Subject SubjectOf(Guid id) => new("incident-type", id.ToString());

    private void RefuseOthers()
    {
        if (!caller.Can(AsbPermissions.ChangeSettings))
            throw new RefusedException("May not change the workstream's settings.");
    }

    private async Task CheckUnusedAsync(string name, Guid? except, CancellationToken cancellation)
    {
        if (await asb.IncidentTypes.AnyAsync(t => t.Name == name && t.Id != except, cancellation))
            throw new RuleException(nameof(IncidentTypeForm.Name), "There is an incident type of this name already");
    }
}
