using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Consent;

/// <summary>What is done about consent, as it goes on record.</summary>
internal static class ConsentDeeds
{
    public static readonly DeedType Recorded = new("consent.recorded", DeedKind.Alteration, "recorded what a person said to sharing");

    public static IReadOnlyList<DeedType> All { get; } = [Recorded];
}
