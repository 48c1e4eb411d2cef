using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Templates;

/// <summary>Keeps templates of tasks. For those who manage them. What was sent before stays as it was sent.</summary>
internal sealed class TemplateService(
    CoreDbContext core, OutsideLanguages languages, ModuleCatalog catalog, IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    public Task<Guid> AddAsync(TemplateForm form, CancellationToken cancellation)
    {
        form.Check(catalog);
        return WriteAsync(
            TemplateDeeds.Added,
            unit =>
            {
                var template = new TaskTemplate { Id = Guid.CreateVersion7(time.GetUtcNow()), Name = "", Ask = "", Minimum = "" };
                form.Set(template);
                core.Add(template);
                unit.About(SubjectOf(template.Id));
                return Task.FromResult(template.Id);
            },
            cancellation);
    }

    /// <summary>Changes it. When the English says something else, what it says in other languages is taken away: it would leave that out.</summary>
    public Task ChangeAsync(Guid id, TemplateForm form, int version, CancellationToken cancellation)
    {
        form.Check(catalog);
        return ChangeAsync(
            TemplateDeeds.Changed, id, version,
            template =>
            {
                var before = (template.Ask, template.Minimum);
                form.Set(template);
                if (before != (template.Ask, template.Minimum))
                    template.Wordings.Clear();
                return Task.CompletedTask;
            },
            cancellation);
    }

    public Task RetireAsync(Guid id, int version, CancellationToken cancellation) => ChangeAsync(
        TemplateDeeds.Retired, id, version,
        template =>
        {
            template.RetiredAt = time.GetUtcNow().UtcDateTime;
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>Says it in another language.</summary>
    public Task WordAsync(Guid id, string language, WordingForm form, int version, CancellationToken cancellation) => ChangeAsync(
        TemplateDeeds.Worded, id, version,
        async template =>
        {
            form.CheckAgainst(template);
            if (await languages.FindAsync(language, cancellation) is not { Tag: var tag })
                throw new RefusedException("There is no such language.");

            var wording = template.Wordings.Find(w => w.Language == tag);
            if (wording is null)
                core.Add(wording = new TaskWording { Id = Guid.CreateVersion7(time.GetUtcNow()), TemplateId = id, Language = tag, Ask = "", Minimum = "" });
            (wording.Ask, wording.Minimum) = (form.Ask!.Trim(), form.Minimum!.Trim());
        },
        cancellation);

    private Task ChangeAsync(DeedType deed, Guid id, int version, Func<TaskTemplate, Task> change, CancellationToken cancellation) => WriteAsync(
        deed,
        async unit =>
        {
            var template = await core.Set<TaskTemplate>().Include(t => t.Wordings).SingleOrDefaultAsync(t => t.Id == id && t.RetiredAt == null, cancellation)
                ?? throw new RefusedException("Is no template in use.");
            core.Entry(template).ExpectVersion(version);
            core.Entry(template).Property(t => t.Name).IsModified = true;
            await change(template);
            unit.About(SubjectOf(id));
            return id;
        },
        cancellation);

    private Task<Guid> WriteAsync(DeedType deed, Func<IUnit, Task<Guid>> work, CancellationToken cancellation)
    {
        if (!caller.Value.Can(CorePermissions.ManageTemplates))
            throw new RefusedException("May not manage templates.");
        return unitOfWork.WriteAsync(new Deed(deed), work, cancellation);
    }

    private static Subject SubjectOf(Guid template) => new("task-template", template.ToString());
}
