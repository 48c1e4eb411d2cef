using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Assessments;

/// <summary>What is asked now: what the force area loaded last, else what the workstream came with.</summary>
internal sealed class AssessmentCatalog(CoreDbContext core, ModuleCatalog catalog, TimeProvider time) : IScopedService
{
    private const int MostVersions = 50;

    /// <summary>What can be assessed in cases of a workstream.</summary>
    public async Task<IReadOnlyList<AssessmentDefinition>> OfAsync(string workstream, CancellationToken cancellation)
    {
        var definitions = new List<AssessmentDefinition>();
        foreach (var usual in catalog.Find(workstream)?.Assessments ?? [])
            definitions.Add(await NowAsync(usual.Key, cancellation) is { } version ? DefinitionFile.Read(version.Text) : usual);
        return definitions;
    }

    /// <summary>What is asked now, and the number of its version; 0 where it is what the workstream came with and nobody was assessed yet.</summary>
    public async Task<(int Number, AssessmentDefinition Definition)?> FindAsync(string workstream, string key, CancellationToken cancellation)
    {
        if (catalog.Find(workstream)?.Assessments.SingleOrDefault(a => a.Key == key) is not { } usual)
            return null;

        return await NowAsync(key, cancellation) is { } version ? (version.Number, DefinitionFile.Read(version.Text)) : (0, usual);
    }

    /// <summary>Inside a unit of work: the version that is asked now, and what it says. What the workstream came with becomes the first.</summary>
    public async Task<(AssessmentVersion Version, AssessmentDefinition Definition)?> DemandAsync(string workstream, string key, CancellationToken cancellation)
    {
        if (catalog.Find(workstream)?.Assessments.SingleOrDefault(a => a.Key == key) is not { } usual)
            return null;

        var version = await NowAsync(key, cancellation) ?? core.Add(new AssessmentVersion
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Key = key,
            Number = 1,
            Text = DefinitionFile.Write(usual),
            From = time.GetUtcNow().UtcDateTime,
        }).Entity;
        return (version, DefinitionFile.Read(version.Text));
    }

    /// <summary>Inside a unit of work: what is asked from now on.</summary>
    public void Add(AssessmentVersion version) => core.Add(version);

    /// <summary>The versions of a definition, the last first; at most fifty.</summary>
    public async Task<IReadOnlyList<AssessmentVersion>> VersionsAsync(string key, CancellationToken cancellation) =>
        await core.Set<AssessmentVersion>().AsNoTracking().Include(v => v.By).Where(v => v.Key == key).OrderByDescending(v => v.Number).Take(MostVersions).ToListAsync(cancellation);

    private Task<AssessmentVersion?> NowAsync(string key, CancellationToken cancellation) =>
        core.Set<AssessmentVersion>().Where(v => v.Key == key).OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation);
}
