using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews;

/// <summary>A request for a review as it is entered.</summary>
internal sealed record RequestForm
{
    public DateOnly? ReceivedOn { get; init; }

    public string? About { get; init; }

    public ReviewAsker? Asker { get; init; }

    /// <summary>Whether somebody else who asks agreed to be recorded on a system that partners share.</summary>
    public bool? AskerAgrees { get; init; }

    public string? AskerName { get; init; }

    public string? AskerContact { get; init; }

    /// <summary>Whether the victim agreed that somebody else asks.</summary>
    public bool? HasConsent { get; init; }

    public DateOnly? ConsentOn { get; init; }

    public string? ConsentTo { get; init; }

    public string? VictimName { get; init; }

    public string? VictimContact { get; init; }

    public string? Said { get; init; }

    public string? Wanted { get; init; }

    public Guid? CaseId { get; init; }

    private bool IsAskerNamed => IsByOther && AskerAgrees == true;

    private bool IsByOther => Asker is ReviewAsker.ForVictim or ReviewAsker.Professional;

    public void Check(DateOnly today)
    {
        var rules = new Rules()
            .ExpectPast(ReceivedOn, today, nameof(ReceivedOn), "Enter the day it was asked for")
            .ExpectText(About, CaseReview.LongestAbout, nameof(About), "Enter what it is about")
            .Expect(Asker is not null, nameof(Asker), "Select who asks for the review");
        if (IsByOther)
            Other(rules, today);
        rules.ExpectText(VictimName, CaseReview.LongestName, nameof(VictimName), "Enter the victim's name")
            .ExpectWithin(VictimContact, CaseReview.LongestWords, nameof(VictimContact))
            .ExpectText(Said, CaseReview.LongestText, nameof(Said), "Enter what they say")
            .ExpectText(Wanted, CaseReview.LongestText, nameof(Wanted), "Enter what they want to come of it")
            .Check();
    }

    /// <summary>
    /// The people that it names, each as what they are in it. How to reach them stays with the review, for those who manage it: the
    /// panel reads who they are.
    /// </summary>
    public IEnumerable<NewPerson> People()
    {
        InvolvementRole[] roles = IsByOther ? [InvolvementRole.Victim] : [InvolvementRole.Victim, InvolvementRole.Reporter];
        yield return new NewPerson(VictimName!, roles);
        if (IsAskerNamed)
            yield return new NewPerson(AskerName!, InvolvementRole.Reporter);
    }

    /// <summary>The review that it asks for.</summary>
    public CaseReview ToReview(Guid id, Guid holding, string by, DateTime now) => new()
    {
        Id = id,
        HoldingId = holding,
        CaseId = CaseId,
        About = About!.Trim(),
        Asker = Asker!.Value,
        IsAskerRecorded = !IsByOther || IsAskerNamed,
        AskerContact = IsAskerNamed ? AskerContact?.Trim() ?? "" : "",
        VictimContact = VictimContact?.Trim() ?? "",
        ConsentOn = IsByOther ? ConsentOn : null,
        ConsentTo = IsByOther ? ConsentTo!.Trim() : "",
        Said = Said!.Trim(),
        Wanted = Wanted!.Trim(),
        ReceivedOn = ReceivedOn!.Value,
        RecordedAt = now,
        RecordedBy = by,
        State = ReviewState.Requested,
    };

    private void Other(Rules rules, DateOnly today)
    {
        rules.Expect(AskerAgrees is not null, nameof(AskerAgrees), "Select whether whoever asks for it agrees to be recorded");
        if (IsAskerNamed)
        {
            rules.ExpectText(AskerName, CaseReview.LongestName, nameof(AskerName), "Enter the name of whoever asks for it")
                .ExpectWithin(AskerContact, CaseReview.LongestWords, nameof(AskerContact));
        }

        Consent(rules, today);
    }

    private void Consent(Rules rules, DateOnly today) => rules
        .Expect(HasConsent is not null, nameof(HasConsent), "Select whether the victim agrees")
        .Expect(HasConsent != false, nameof(HasConsent), "Nobody can ask for a review for a victim who does not agree. Ask the victim first")
        .ExpectPast(ConsentOn, today, nameof(ConsentOn), "Enter when the victim agreed")
        .ExpectText(ConsentTo, CaseReview.LongestName, nameof(ConsentTo), "Enter to whom the victim said so");
}
