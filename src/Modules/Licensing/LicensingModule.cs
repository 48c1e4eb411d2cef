using ECins.Licensing.Data;
using ECins.Licensing.Register;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Finding;
using ECins.SharedKernel.Workstreams;

namespace ECins.Licensing;

/// <summary>The licensed premises workstream: its table of contents.</summary>
public sealed class LicensingModule : WorkstreamModule
{
    /// <inheritdoc />
    public override string Key => "licensing";

    /// <inheritdoc />
    public override string Name => "Licensed premises";

    /// <inheritdoc />
    public override string Summary =>
        "A register of the pubs, clubs, restaurants and shops that an organisation looks after, and what its officers found when they visited.";

    /// <inheritdoc />
    public override IReadOnlyList<Purpose> Purposes => [Purpose.Licensing];

    /// <inheritdoc />
    public override IReadOnlyList<string> LawfulBasis =>
    [
        "Licensing Act 2003, section 4 (the licensing objectives) and section 185 (information may be shared for them)",
        "UK GDPR Article 6(1)(e), public task; for police the Data Protection Act 2018, Part 3",
    ];

    /// <inheritdoc />
    public override IReadOnlyList<string> DataCategories => ["Names and addresses of premises", "What officers found on visits"];

    /// <inheritdoc />
    public override IReadOnlyList<string> PeopleCategories => ["People who run licensed premises"];

    /// <inheritdoc />
    public override ModuleDatabase Database { get; } =
        new(typeof(LicensingDbContext), typeof(SqliteLicensingDbContext), typeof(SqlServerLicensingDbContext));

    /// <inheritdoc />
    public override IReadOnlyList<DeedType> Deeds => LicensingDeeds.All;

    /// <inheritdoc />
    public override IReadOnlyList<Permission> Permissions => LicensingPermissions.All;

    /// <inheritdoc />
    public override IReadOnlyList<FindableRecords> Findable =>
        [new(typeof(Premises), Premises.HoldingKind, "Licensed premises", "/licensing/premises")];

    /// <inheritdoc />
    public override IReadOnlyList<NavigationItem> Navigation =>
        [new("Licensed premises", "/licensing", LicensingPermissions.Work)];
}
