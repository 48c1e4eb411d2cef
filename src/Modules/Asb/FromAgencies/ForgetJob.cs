using ECins.Asb.Data;
using ECins.Asb.Imports;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.FromAgencies;

/// <summary>Erases what somebody brought and did not take in for a week.</summary>
internal sealed class ForgetJob(AsbDbContext asb, IUnitOfWork unitOfWork, TimeProvider time) : IWorkstreamJob
{
    public const string Name = "forget-agency-files";
    public const int Days = 7;
    private const int AtOnce = 20;

    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = time.GetUtcNow().UtcDateTime.AddDays(-Days);
        while (await LeftAsync(before, cancellation) is { Count: > 0 } left)
        {
            foreach (var id in left)
                await unitOfWork.WriteAsync(AgencyFileDeeds.About(AgencyFileDeeds.Forgotten, id), _ => ForgetAsync(id, cancellation), cancellation);
        }
    }

    // Also what began and was given up on.
    private Task<List<Guid>> LeftAsync(DateTime before, CancellationToken cancellation) => asb.Set<AgencyFile>()
        .Where(f => f.State != ImportState.Done && f.At < before).OrderBy(f => f.At).Select(f => f.Id).Take(AtOnce).ToListAsync(cancellation);

    private async Task ForgetAsync(Guid id, CancellationToken cancellation)
    {
        if (await asb.Set<AgencyFile>().SingleOrDefaultAsync(f => f.Id == id, cancellation) is { State: not ImportState.Done } file)
            await asb.ForgetAsync(file, cancellation);
    }
}

internal static class ForgottenFiles
{
    /// <summary>Inside a unit of work: erases the rows that wait, and the file where nothing came of it.</summary>
    public static async Task ForgetAsync(this AsbDbContext asb, AgencyFile file, CancellationToken cancellation)
    {
        asb.RemoveRange(await asb.Set<AgencyFileBatch>().Where(b => b.FileId == file.Id).ToListAsync(cancellation));
        if (file.Passed > 0)
            file.State = ImportState.Done;
        else
            asb.Remove(file);
    }
}
