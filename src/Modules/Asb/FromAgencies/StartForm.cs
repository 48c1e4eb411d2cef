using ECins.SharedKernel.Data;

namespace ECins.Asb.FromAgencies;

/// <summary>What becomes of the reports of a file.</summary>
/// <param name="AreDealtWith">They were dealt with by the agency that passed them on, and are kept as closed; otherwise they go to the inbox.</param>
/// <param name="ReasonId">Why they are closed.</param>
internal sealed record StartForm(bool? AreDealtWith, Guid? ReasonId)
{
    public const string NoReason = "Select why they are closed";

    public void Check() => new Rules()
        .Expect(AreDealtWith is not null, nameof(AreDealtWith), "Select what becomes of them")
        .Expect(AreDealtWith != true || ReasonId is not null, nameof(ReasonId), NoReason)
        .Check();
}
