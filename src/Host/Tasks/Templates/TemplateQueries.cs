using ECins.Host.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Templates;

/// <summary>Templates of tasks. They are nobody's data.</summary>
internal sealed class TemplateQueries(CoreDbContext core) : IScopedService
{
    /// <summary>So many are offered; nobody would look through more.</summary>
    public const int Most = 500;

    /// <summary>Those in use, by name, with the languages they are in.</summary>
    public async Task<IReadOnlyList<TaskTemplate>> ListAsync(CancellationToken cancellation) =>
        await Templates().Where(t => t.RetiredAt == null).OrderBy(t => t.Name).ThenBy(t => t.Id).Take(Most).ToListAsync(cancellation);

    /// <summary>Those for cases of a workstream, by name.</summary>
    public async Task<IReadOnlyList<TaskTemplate>> ForAsync(string workstream, CancellationToken cancellation) =>
        await core.Set<TaskTemplate>().AsNoTracking().Where(TaskTemplate.IsFor(workstream)).OrderBy(t => t.Name).ThenBy(t => t.Id).Take(Most).ToListAsync(cancellation);

    /// <summary>One in use for a workstream, with its languages; <c>null</c> when there is none.</summary>
    public Task<TaskTemplate?> FindForAsync(Guid id, string workstream, CancellationToken cancellation) =>
        Templates().Where(TaskTemplate.IsFor(workstream)).SingleOrDefaultAsync(t => t.Id == id, cancellation);

    /// <summary>One in use, with its languages; <c>null</c> when there is none.</summary>
    public Task<TaskTemplate?> FindAsync(Guid id, CancellationToken cancellation) =>
        Templates().SingleOrDefaultAsync(t => t.Id == id && t.RetiredAt == null, cancellation);

    private IQueryable<TaskTemplate> Templates() => core.Set<TaskTemplate>().AsNoTracking().Include(t => t.Wordings);
}
