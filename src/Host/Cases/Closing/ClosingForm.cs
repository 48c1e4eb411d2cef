using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Cases.Closing;

/// <summary>Why a case is closed, as it is entered.</summary>
/// <param name="Reason">One of those that all workstreams share, or what one of the workstream's own is called.</param>
/// <param name="InWords">The reason, where it is something else.</param>
/// <param name="Summary">What came of it.</param>
internal sealed record ClosingForm(string? Reason, string? InWords, string? Summary)
{
    /// <summary>Throws the rules that it breaks.</summary>
    public void Check()
    {
        var rules = new Rules().Expect(!string.IsNullOrWhiteSpace(Reason), "Reason", "Select why it is closed");
        if (Shared == ClosingReason.Other)
            rules.ExpectText(InWords, CaseClosing.LongestWords, "InWords", "Enter why it is closed");
        rules.ExpectText(Summary, CaseClosing.LongestSummary, "Summary", "Enter what came of it").Check();
    }

    /// <summary>The workstream's own reason that was chosen; <c>null</c> where one was chosen that all share.</summary>
    /// <param name="offered">The workstream's own; none where it has none.</param>
    public Ending? Chosen(IReadOnlyList<Ending> offered)
    {
        var own = offered.FirstOrDefault(e => e.Name == Reason);
        var isShared = Shared is { } shared && (offered.Count == 0 || shared == ClosingReason.Other);
        new Rules().Expect(own is not null || isShared, "Reason", "Select why it is closed").Check();
        return own;
    }

    public CaseClosing ToClosing(Guid caseId, Ending? ending, Guid by, TimeProvider time) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        CaseId = caseId,
        Reason = ending is null ? Shared!.Value : ClosingReason.OfWorkstream,
        EndingId = ending?.Id,
        InWords = ending?.Name ?? (Shared == ClosingReason.Other ? InWords!.Trim() : ""),
        Summary = Summary!.Trim(),
        ClosedById = by,
        ClosedAt = time.GetUtcNow().UtcDateTime,
    };

    private ClosingReason? Shared =>
        Enum.TryParse<ClosingReason>(Reason, out var shared) && Enum.IsDefined(shared) && shared != ClosingReason.OfWorkstream ? shared : null;
}
