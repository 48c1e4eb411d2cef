using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Workstreams;

namespace ECins.Parking;

/// <summary>A workstream that only the tests have: it shows that one is added without touching the host.</summary>
public sealed class ParkingModule : WorkstreamModule
{
    internal const string SeePermits = "parking.permits.see";
    internal const string PermitsListed = "parking.permit.listed";

    internal static readonly DeedType PermitIssued = new("parking.permit.issued", DeedKind.Collection, "issued a permit");

    public override string Key => "parking";

    public override string Name => "Parking";

    public override string Summary => "Who may leave a car where.";

    public override IReadOnlyList<Purpose> Purposes => [Purpose.Licensing];

    public override IReadOnlyList<string> LawfulBasis => ["None, for nobody parks here"];

    public override IReadOnlyList<string> DataCategories => ["Number plates"];

    public override IReadOnlyList<string> PeopleCategories => ["Drivers"];

    public override ModuleDatabase Database { get; } =
        new(typeof(ParkingDbContext), typeof(SqliteParkingDbContext), typeof(SqlServerParkingDbContext));

    public override IReadOnlyList<DeedType> Deeds =>
        [PermitIssued, new(PermitsListed, DeedKind.Consultation, "listed permits")];

    public override IReadOnlyList<Permission> Permissions => [new(SeePermits, "See permits", Role.Practitioner)];

    public override IReadOnlyList<NavigationItem> Navigation => [new("Parking", "/parking", SeePermits)];

    public override IReadOnlyList<RecurringJob> Jobs => [new("count-cars", "0 3 * * *", typeof(CountCars))];
}
