using ECins.Host.Access;
using ECins.Host.Cases.Chronology;
using ECins.Host.Data;
using ECins.Host.Files;
using ECins.Host.Identity;
using ECins.Host.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Photographs;

/// <summary>The photographs of the case that the page is on, as far as the caller may see what they came with.</summary>
internal sealed class PhotographQueries(
    CoreDbContext core, CurrentHolding current, CurrentCaller caller, FileStore files, IReadLog read) : IScopedService
{
    /// <summary>A JPEG; <c>null</c> when there is none that the caller may see.</summary>
    public async Task<byte[]?> ReadAsync(Guid id, bool small, CancellationToken cancellation)
    {
        if (await Visible().Where(p => p.Id == id).Select(p => (Guid?)(small ? p.SmallId : p.Id)).SingleOrDefaultAsync(cancellation) is not { } file)
            return null;

        read.Showed(new Subject("photograph", id.ToString()));
        return await files.ReadAsync(file, cancellation);
    }

    private IQueryable<Photograph> Visible()
    {
        var entries = core.Set<Entry>().Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, current.Level));
        var answers = core.Set<ExternalTask>().Where(ExternalTask.IsDecidedBy(caller.Value, current.Level))
            .Where(t => t.State == TaskState.Answered);
        return core.Set<Photograph>().Where(p => p.HoldingId == current.Holding.Id)
            .Where(p => p.EntryId != null ? entries.Any(e => e.Id == p.EntryId) : answers.Any(t => t.Id == p.TaskId));
    }
}
