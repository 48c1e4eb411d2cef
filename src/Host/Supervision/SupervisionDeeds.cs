using ECins.SharedKernel.Audit;

namespace ECins.Host.Supervision;

internal static class SupervisionDeeds
{
    public const string Listed = "supervision.listed";

    public static IReadOnlyList<DeedType> All { get; } = [new(Listed, DeedKind.Consultation, "looked at what is late in the teams that they supervise")];
}
