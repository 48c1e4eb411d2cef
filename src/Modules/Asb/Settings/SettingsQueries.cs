using ECins.Asb.Data;
using ECins.Asb.Settings.ClosingReasons;
using ECins.Asb.Settings.IncidentTypes;
using ECins.Asb.Settings.ResponseStandards;
using ECins.Asb.Settings.Schemes;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings;

/// <summary>How this force area sorts and answers reports. It is about nobody, so reading it is open to all who work it.</summary>
internal sealed class SettingsQueries(AsbDbContext asb) : IScopedService
{
    public Task<List<IncidentType>> IncidentTypesAsync(CancellationToken cancellation) =>
        asb.IncidentTypes.AsNoTracking().Include(t => t.Parent).OrderBy(t => t.Parent == null ? t.Name : t.Parent.Name)
            .ThenBy(t => t.ParentId != null).ThenBy(t => t.Name).ToListAsync(cancellation);

    /// <summary>The types that reports can be of, by category.</summary>
    public async Task<IReadOnlyList<Choice>> OfferedTypesAsync(CancellationToken cancellation) =>
    [
        .. (await IncidentTypesAsync(cancellation)).Where(t => !t.IsRetired && t.Parent?.IsRetired != true)
            .OrderBy(t => t.Category)
            .Select(t => new Choice(t.Id.ToString(), t.FullName, Group: t.Category.Show())),
    ];

    public Task<IncidentType?> IncidentTypeAsync(Guid id, CancellationToken cancellation) =>
        asb.IncidentTypes.AsNoTracking().Include(t => t.Parent).SingleOrDefaultAsync(t => t.Id == id, cancellation);

    /// <summary>The types that another can be a part of.</summary>
    public async Task<IReadOnlyList<Choice>> ParentsAsync(Guid? except, CancellationToken cancellation) =>
    [
        .. (await asb.IncidentTypes.AsNoTracking().Where(t => t.ParentId == null && t.Id != except).OrderBy(t => t.Name).ToListAsync(cancellation))
            .Select(t => new Choice(t.Id.ToString(), t.Name)),
    ];

    public Task<List<ResponseStandard>> ResponseStandardsAsync(CancellationToken cancellation) =>
        asb.ResponseStandards.AsNoTracking().OrderBy(s => s.Rank).ToListAsync(cancellation);

    public Task<ResponseStandard?> ResponseStandardAsync(Guid id, CancellationToken cancellation) =>
        asb.ResponseStandards.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellation);

    public Task<List<ClosingReason>> ClosingReasonsAsync(CancellationToken cancellation) =>
        asb.ClosingReasons.AsNoTracking().OrderBy(r => r.Name).ToListAsync(cancellation);

    public Task<ClosingReason?> ClosingReasonAsync(Guid id, CancellationToken cancellation) =>
        asb.ClosingReasons.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation);

    public Task<ReportScheme> SchemeAsync(CancellationToken cancellation) => asb.Schemes.AsNoTracking().SingleAsync(cancellation);
}
