using ECins.Asb.Data;
using ECins.Asb.Settings.IncidentTypes;
using ECins.Asb.Settings.ResponseStandards;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings;

/// <summary>How this force area sorts and answers reports. It is about nobody, so reading it is open to all who work it.</summary>
internal sealed class SettingsQueries(AsbDbContext asb) : IScopedService
{
    public Task<List<IncidentType>> IncidentTypesAsync(CancellationToken cancellation) =>
        asb.IncidentTypes.AsNoTracking().OrderBy(t => t.Name).ToListAsync(cancellation);

    public Task<IncidentType?> IncidentTypeAsync(Guid id, CancellationToken cancellation) =>
        asb.IncidentTypes.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellation);

    public Task<List<ResponseStandard>> ResponseStandardsAsync(CancellationToken cancellation) =>
        asb.ResponseStandards.AsNoTracking().OrderBy(s => s.Rank).ToListAsync(cancellation);

    public Task<ResponseStandard?> ResponseStandardAsync(Guid id, CancellationToken cancellation) =>
        asb.ResponseStandards.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellation);
}
