using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;

namespace ECins.Asb;

/// <summary>The cases of this workstream.</summary>
internal static class AsbCases
{
    public const string Key = "asb";

    /// <summary>As <see cref="IHoldings.DemandAsync"/>, of a case of this workstream: nothing of it is written on anything else.</summary>
    public static async Task<Holding> DemandCaseAsync(this IHoldings holdings, Guid id, Level level, CancellationToken cancellation) =>
        await holdings.DemandAsync(id, level, cancellation) is { Workstream: Key, Kind: Holding.CaseKind } holding
            ? holding
            : throw new RefusedException("It is no case of this workstream.");
}
