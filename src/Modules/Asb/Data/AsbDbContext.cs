using ECins.Asb.Incidents;
using ECins.Asb.Linking;
using ECins.Asb.Settings.ClosingReasons;
using ECins.Asb.Settings.IncidentTypes;
using ECins.Asb.Settings.ResponseStandards;
using ECins.Asb.Settings.Schemes;
using ECins.Asb.Triaging;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Data;

/// <summary>The workstream's part of a force area's database. Each entity's mapping stands beside it.</summary>
internal abstract class AsbDbContext(DbContextOptions options) : ForceAreaDbContext(options, "asb")
{
    public DbSet<Incident> Incidents => Set<Incident>();

    public DbSet<ReportedPerson> ReportedPeople => Set<ReportedPerson>();

    public DbSet<Triage> Triages => Set<Triage>();

    public DbSet<ReportLink> ReportLinks => Set<ReportLink>();

    public DbSet<ClosingReason> ClosingReasons => Set<ClosingReason>();

    public DbSet<ReportScheme> Schemes => Set<ReportScheme>();

    public DbSet<IncidentType> IncidentTypes => Set<IncidentType>();

    public DbSet<ResponseStandard> ResponseStandards => Set<ResponseStandard>();

    protected sealed override void Describe(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(AsbDbContext).Assembly);
}

internal sealed class SqliteAsbDbContext(DbContextOptions<SqliteAsbDbContext> options) : AsbDbContext(options);

internal sealed class SqlServerAsbDbContext(DbContextOptions<SqlServerAsbDbContext> options) : AsbDbContext(options);
