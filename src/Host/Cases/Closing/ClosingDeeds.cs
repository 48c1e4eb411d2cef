using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Closing;

/// <summary>Closing and opening again, as they go on record.</summary>
internal static class ClosingDeeds
{
    public const string Considered = "case.closing-considered";

    public static readonly DeedType Closed = new("case.closed", DeedKind.Alteration, "closed the case");
    public static readonly DeedType Reopened = new("case.reopened", DeedKind.Alteration, "opened the case again");

    public static IReadOnlyList<DeedType> All { get; } =
        [Closed, Reopened, new(Considered, DeedKind.Consultation, "looked at what stands in the way of closing the case")];
}
