using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Triaging;

/// <param name="StandardId">How soon it is answered.</param>
/// <param name="OfficerId">Who deals with it; nobody yet where that is left open.</param>
internal sealed record TriageForm(Guid? StandardId, Guid? OfficerId)
{
    public void Check() => new Rules().Expect(StandardId is not null, nameof(StandardId), "Select how soon it is answered").Check();
}

/// <param name="IsMade">Whether the reporter was spoken to; otherwise, why they could not be is said.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Way">How.</param>
/// <param name="ById">By whom.</param>
/// <param name="Why">Why no contact was possible.</param>
internal sealed record ContactForm(bool? IsMade, DateTime? At, ContactWay? Way, Guid? ById, string? Why)
{
    public void Check(DateTime now)
    {
        var rules = new Rules().Expect(IsMade is not null, nameof(IsMade), "Select whether contact was made");
        if (IsMade == true)
            rules.Expect(At is not null, "Day", "Enter the day and the time")
                .Expect(At is null || At <= now, "Day", "First contact must be in the past")
                .Expect(Way is not null, nameof(Way), "Select how contact was made")
                .Expect(ById is not null, nameof(ById), "Select who made it");
        if (IsMade == false)
            rules.ExpectText(Why, Triage.LongestWhy, nameof(Why), "Enter why no contact was possible");
        rules.Check();
    }

    /// <summary>Whoever reports by telephone is spoken to while it is written down; before that day, nobody was.</summary>
    public void CheckAfter(DateTime receivedAt) => new Rules()
        .Expect(UkTime.InUk(At!.Value).Date >= UkTime.InUk(receivedAt).Date, "Day", "First contact cannot be before the report came in")
        .Check();
}

/// <param name="ReasonId">Why it needs no case.</param>
/// <param name="Answer">What the reporter was told.</param>
internal sealed record ClosingForm(Guid? ReasonId, string? Answer)
{
    public void Check(bool hasReporter) => new Rules()
        .Expect(ReasonId is not null, nameof(ReasonId), "Select why it is closed")
        .Expect(!hasReporter || !string.IsNullOrWhiteSpace(Answer), nameof(Answer), "Enter what the reporter was told")
        .ExpectWithin(Answer, Triage.LongestAnswer, nameof(Answer))
        .Check();
}
