using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Workstreams;

namespace ECins.Architecture;

/// <summary>A module for the rules to find fault with.</summary>
internal sealed class MadeUpModule : WorkstreamModule
{
    public override string Key => "iom";

    public override string Name => "Offender management";

    public override string Summary => "";

    public override IReadOnlyList<Purpose> Purposes { get; } = [Purpose.Reoffending];

    public override IReadOnlyList<string> LawfulBasis => [];

    public override IReadOnlyList<string> DataCategories => [];

    public override IReadOnlyList<string> PeopleCategories => [];

    public override ModuleDatabase Database => throw new NotSupportedException("It has none.");

    public override IReadOnlyList<DeedType> Deeds { get; } = [new("asb.read", DeedKind.Consultation, "read")];

    public override IReadOnlyList<Permission> Permissions { get; } = [new("iomread", "Read")];

    public override IReadOnlyList<NavigationItem> Navigation { get; } = [new("Offenders", "/iomen", "iom.read")];

    public override IReadOnlyList<RecurringJob> Jobs { get; } = [new("Every Night", "0 0 * * *", typeof(string))];
}
