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
        var name = form.Checked();
        return unitOfWork.WriteAsync(
            About(AsbDeeds.IncidentTypeAdded),
            async unit =>
            {
                RefuseOthers();
                var parent = await ParentAsync(form, null, cancellation);
                await CheckUnusedAsync(name, form.ParentId, null, cancellation);
                var id = Guid.CreateVersion7(time.GetUtcNow());
                asb.Add(new IncidentType { Id = id, Name = name, Category = parent?.Category ?? form.Category!.Value, ParentId = parent?.Id });
                unit.About(SubjectOf(id));
            },
            cancellation);
    }

    /// <summary>Changes a type, based on a version of it that the user saw.</summary>
    public Task ChangeAsync(Guid id, IncidentTypeForm form, int version, CancellationToken cancellation)
    {
        var name = form.Checked();
        return unitOfWork.WriteAsync(
            About(AsbDeeds.IncidentTypeChanged) with { Subjects = [SubjectOf(id)] },
            async _ =>
            {
                RefuseOthers();
                var type = await asb.IncidentTypes.SingleOrDefaultAsync(t => t.Id == id, cancellation)
                    ?? throw new RefusedException("There is no such incident type.");
                var parent = await ParentAsync(form, id, cancellation);
                await CheckUnusedAsync(name, form.ParentId, id, cancellation);
                asb.Entry(type).ExpectVersion(version);
                (type.Name, type.ParentId, type.IsRetired) = (name, parent?.Id, form.IsRetired);
                await CategoriseAsync(type, parent?.Category ?? form.Category!.Value, cancellation);
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

    // Two steps and no more: a part of a part would be found by nobody.
    private async Task<IncidentType?> ParentAsync(IncidentTypeForm form, Guid? of, CancellationToken cancellation)
    {
        if (form.ParentId is not { } id)
            return null;

        var parent = await asb.IncidentTypes.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellation);
        if (parent is null || parent.ParentId is not null || parent.Id == of)
            throw new RuleException(nameof(form.ParentId), "Select a type that stands by itself");
        if (of is not null && await asb.IncidentTypes.AnyAsync(t => t.ParentId == of, cancellation))
            throw new RuleException(nameof(form.ParentId), "This has sub-types of its own, so it must stand by itself");
        return parent;
    }

    private async Task CategoriseAsync(IncidentType type, AsbCategory category, CancellationToken cancellation)
    {
        type.Category = category;
        foreach (var part in await asb.IncidentTypes.Where(t => t.ParentId == type.Id).OrderBy(t => t.Name).ToListAsync(cancellation))
            part.Category = category;
    }

    private async Task CheckUnusedAsync(string name, Guid? parent, Guid? except, CancellationToken cancellation)
    {
        if (await asb.IncidentTypes.AnyAsync(t => t.Name == name && t.ParentId == parent && t.Id != except, cancellation))
            throw new RuleException(nameof(IncidentTypeForm.Name), "There is an incident type of this name already");
    }
}
