namespace ECins.SharedKernel.Data;

/// <summary>Collects the rules that an entry breaks, so that its user is told of all of them at once.</summary>
public sealed class Rules
{
    private readonly List<BrokenRule> _broken = [];

    /// <summary>Whether none was broken.</summary>
    public bool AreKept => _broken.Count == 0;

    /// <summary>Notes the rule as broken unless it holds, or one of the same field was broken before.</summary>
    /// <param name="holds">Whether the rule holds.</param>
    /// <param name="field">The name of the form's property, as bound.</param>
    /// <param name="message">What is wrong and how to put it right, in plain words.</param>
    public Rules Expect(bool holds, string field, string message)
    {
        if (!holds && _broken.All(b => b.Field != field))
            _broken.Add(new BrokenRule(field, message));
        return this;
    }

    /// <summary>Notes the rule that a text is there and no longer than its record can hold.</summary>
    public Rules ExpectText(string? text, int longest, string field, string whenEmpty) =>
        Expect(!string.IsNullOrWhiteSpace(text), field, whenEmpty).ExpectWithin(text, longest, field);

    /// <summary>Notes the rule that a text, if any, is no longer than its record can hold.</summary>
    public Rules ExpectWithin(string? text, int longest, string field) =>
        Expect((text?.Trim().Length ?? 0) <= longest, field, $"This must be {longest} characters or less");

    /// <summary>Notes the rule that a day is said, is not in the future and not out of anybody's memory.</summary>
    /// <param name="day">The day.</param>
    /// <param name="today">UK date.</param>
    /// <param name="field">The name of the form's property, as bound.</param>
    /// <param name="whenEmpty">What is said when there is none.</param>
    public Rules ExpectPast(DateOnly? day, DateOnly today, string field, string whenEmpty) =>
        Expect(day is not null, field, whenEmpty)
            .Expect(day is null || day <= today, field, "The day must be today or in the past")
            .Expect(day is null || day >= UkTime.FirstDay, field, UkTime.BeforeFirstDay);

    /// <summary>Throws what was broken, if anything was.</summary>
    /// <exception cref="RuleException">With every rule broken.</exception>
    public void Check()
    {
        if (_broken.Count > 0)
            throw new RuleException(_broken);
    }
}
