using System.Collections.Concurrent;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Assessments;

/// <summary>What versions of definitions say. A version never changes, so that each is read and parsed once.</summary>
internal sealed class DefinitionVersions(CoreDbContext core) : IScopedService
{
    private static readonly ConcurrentDictionary<Guid, AssessmentDefinition> Known = new();

    /// <summary>By the identifier of the version.</summary>
    public async Task<IReadOnlyDictionary<Guid, AssessmentDefinition>> OfAsync(IEnumerable<Guid> versions, CancellationToken cancellation)
    {
        var asked = versions.Distinct().ToList();
        var unknown = asked.FindAll(id => !Known.ContainsKey(id));
        if (unknown.Count > 0)
        {
            foreach (var read in await core.Set<AssessmentVersion>().Where(v => unknown.Contains(v.Id)).Select(v => new { v.Id, v.Text }).ToListAsync(cancellation))
                Known[read.Id] = DefinitionFile.Read(read.Text);
        }

        return asked.ToDictionary(id => id, id => Known[id]);
    }
}
