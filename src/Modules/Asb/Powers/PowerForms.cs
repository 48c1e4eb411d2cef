using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Powers;

/// <summary>A draft as entered. Statements without evidence yet are empty.</summary>
internal sealed record DraftForm(
    string? Officer, IReadOnlyList<string?> Support, string? Prohibitions, string? Requirements, string? OverrideReason)
{
    public void Check()
    {
        var rules = new Rules();
        for (var at = 0; at < Support.Count; at++)
            rules.ExpectWithin(Support[at], UsedPower.LongestText, $"{nameof(Support)}[{at}]");
        rules.ExpectWithin(Prohibitions, UsedPower.LongestText, nameof(Prohibitions))
            .ExpectWithin(Requirements, UsedPower.LongestText, nameof(Requirements))
            .ExpectText(Officer, UsedPower.LongestName, nameof(Officer), "Enter the name of the officer who signs it")
            .ExpectWithin(OverrideReason, UsedPower.LongestReason, nameof(OverrideReason))
            .Check();
    }

    public void WriteTo(UsedPower power)
    {
        power.Officer = Officer!.Trim();
        power.Prohibitions = Prohibitions?.Trim() ?? "";
        power.Requirements = Requirements?.Trim() ?? "";
        power.OverrideReason = OverrideReason?.Trim() ?? "";
        power.Support = [.. power.Terms.Test.Select((_, at) => Support.ElementAtOrDefault(at)?.Trim() ?? "")];
    }
}

/// <summary>How it was issued and served, as entered.</summary>
internal sealed record IssueForm(DateOnly? IssuedOn, DateOnly? ServedOn, string? ServedTime, string? ServedHow)
{
    public bool IsLonger { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public DateOnly? ComplyBy { get; init; }

    public DateOnly? ReviewOn { get; init; }

    /// <summary>When it was served (UTC); a life of hours begins at the minute, any other at midday.</summary>
    public DateTime? ServedAt => ServedOn is not { } on ? null
        : UkTime.FromUk(on, UkTime.TryReadClock(ServedTime, out var clock) ? clock : new TimeOnly(12, 0));

    /// <summary>When it was used (UTC), by which it is judged: as it was served, or else on the day of issue.</summary>
    public DateTime? UsedAt => ServedAt ?? (IssuedOn is { } on ? UkTime.FromUk(on, new TimeOnly(12, 0)) : null);

    /// <param name="terms">What is issued.</param>
    /// <param name="givesTime">It has to say until when there is time to put things right.</param>
    /// <param name="today">Today (UK date).</param>
    public Rules Rules(PowerTerms terms, bool givesTime, DateOnly today) => new Rules()
        .Expect(IssuedOn is not null, nameof(IssuedOn), "Enter when it was issued or made")
        .Expect(IssuedOn is null || IssuedOn <= today, nameof(IssuedOn), "It cannot have been issued after today")
        .Expect(ServedOn is null || ServedOn <= today, nameof(ServedOn), "It cannot have been served after today")
        .Expect(ServedOn is null || IssuedOn is null || ServedOn >= IssuedOn, nameof(ServedOn), "It cannot have been served before it was issued")
        .Expect(
            ServedOn is null || terms.Longest?.Unit != LifeUnit.Hours || UkTime.TryReadClock(ServedTime, out _),
            nameof(ServedTime), "Enter the time, like 14:30: it lasts so many hours from then")
        .Expect(ServedOn is null || !string.IsNullOrWhiteSpace(ServedHow), nameof(ServedHow), "Enter how it was served or given")
        .ExpectWithin(ServedHow, UsedPower.LongestReason, nameof(ServedHow))
        .Expect(ServedOn is null || !givesTime || ComplyBy is not null, nameof(ComplyBy), "Enter until when there is time to put things right")
        .Expect(ComplyBy is null || ServedOn is null || ComplyBy >= ServedOn, nameof(ComplyBy), "This cannot be before it was served");
}

/// <summary>What happened, as entered.</summary>
internal sealed record EventForm(DateOnly? On, string? What, string? Court)
{
    public void Check(PowerEventKind kind, DateOnly today) => new Rules()
        .Expect(On is not null, nameof(On), "Enter the date")
        .Expect(On is null || kind == PowerEventKind.Hearing || On <= today, nameof(On), "The date cannot be after today")
        .Expect(kind != PowerEventKind.Hearing || !string.IsNullOrWhiteSpace(Court), nameof(Court), "Enter which court")
        .ExpectWithin(Court, PowerEvent.LongestCourt, nameof(Court))
        .ExpectText(What, PowerEvent.LongestText, nameof(What), "Enter this")
        .Check();
}

/// <summary>What came of it, as entered.</summary>
internal sealed record OutcomeForm(string? Outcome, DateOnly? OutcomeOn)
{
    public void Check(DateOnly today) => new Rules()
        .ExpectText(Outcome, PowerEvent.LongestText, nameof(Outcome), "Enter what came of it")
        .Expect(OutcomeOn is not null, nameof(OutcomeOn), "Enter when")
        .Expect(OutcomeOn is null || OutcomeOn <= today, nameof(OutcomeOn), "The date cannot be after today")
        .Check();
}

/// <summary>How it was varied or ended, as entered.</summary>
internal sealed record EndForm(PowerState? To, DateOnly? On, string? Why)
{
    public static IReadOnlyList<PowerState> Ways { get; } = [PowerState.Varied, PowerState.Discharged, PowerState.Withdrawn];

    /// <summary>What they must not do from now on, where it is varied.</summary>
    public string? Prohibitions { get; init; }

    /// <summary>What they must do from now on, where it is varied.</summary>
    public string? Requirements { get; init; }

    public void Check(DateOnly today) => new Rules()
        .Expect(To is { } to && Ways.Contains(to), nameof(To), "Select what happened to it")
        .Expect(On is not null, nameof(On), "Enter when")
        .Expect(On is null || On <= today, nameof(On), "The date cannot be after today")
        .ExpectText(Why, UsedPower.LongestReason, nameof(Why), "Enter who decided it and why")
        .ExpectWithin(Prohibitions, UsedPower.LongestText, nameof(Prohibitions))
        .ExpectWithin(Requirements, UsedPower.LongestText, nameof(Requirements))
        .Check();
}
