using ECins.SharedKernel.Data;

namespace ECins.Asb.Remedies;

/// <summary>What somebody harmed chose, as it is entered.</summary>
/// <param name="VictimId">Who.</param>
/// <param name="IsAsked">Whether they were asked.</param>
/// <param name="On">When (UK date).</param>
/// <param name="Choice">What they chose: a remedy, or <see cref="None"/>.</param>
/// <param name="Words">What they said, or why they were not asked.</param>
internal sealed record RemedyForm(Guid? VictimId, bool? IsAsked, DateOnly? On, string? Choice, string? Words)
{
    /// <summary>They want none of them.</summary>
    public const string None = "none";

    public Guid? RemedyId => IsAsked == true && Guid.TryParse(Choice, out var id) ? id : null;

    public void Check(DateOnly today) => new Rules()
        .Expect(VictimId is not null, nameof(VictimId), "Select who was harmed")
        .Expect(IsAsked is not null, nameof(IsAsked), "Select whether they were asked")
        .ExpectPast(On, today, nameof(On), "Enter the day")
        .Expect(IsAsked != true || Choice == None || RemedyId is not null, nameof(Choice), "Select what they chose")
        .Expect(IsAsked != false || !string.IsNullOrWhiteSpace(Words), nameof(Words), "Enter why they were not asked")
        .ExpectWithin(Words, RemedyOffer.LongestWords, nameof(Words))
        .Check();
}

/// <summary>An offer as it is entered.</summary>
internal sealed record OfferForm(Guid? ToId, DateOnly? On, DateOnly? DueOn)
{
    public void Check(DateOnly today) => new Rules()
        .Expect(ToId is not null, nameof(ToId), "Select to whom it was offered")
        .ExpectPast(On, today, nameof(On), "Enter the day")
        .Expect(DueOn is not null, nameof(DueOn), "Enter by when it is to be done")
        .Expect(DueOn is null || On is null || DueOn >= On, nameof(DueOn), "It cannot be due before it was offered")
        .Check();
}

/// <summary>What became of it, as it is entered.</summary>
internal sealed record OutcomeForm(RemedyOutcome? Outcome, DateOnly? On, string? Words)
{
    public void Check(DateOnly today)
    {
        var rules = new Rules().Expect(Outcome is not (null or RemedyOutcome.None), nameof(Outcome), "Select what became of it").ExpectPast(On, today, nameof(On), "Enter the day");
        if (Outcome is RemedyOutcome.Refused or RemedyOutcome.NotDone)
            rules.ExpectText(Words, RemedyOffer.LongestWords, nameof(Words), "Enter why not, as far as it is known");
        rules.ExpectWithin(Words, RemedyOffer.LongestWords, nameof(Words)).Check();
    }
}
