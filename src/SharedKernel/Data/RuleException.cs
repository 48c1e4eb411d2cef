namespace ECins.SharedKernel.Data;

/// <summary>What was entered breaks rules of the field. Each is shown beside its field; nothing was changed.</summary>
/// <param name="broken">The rules broken, in the order of the form.</param>
public sealed class RuleException(IReadOnlyList<BrokenRule> broken)
    : Exception(string.Join(' ', broken.Select(b => b.Field)))
{
    /// <summary>One rule broken.</summary>
    /// <param name="field">As <see cref="BrokenRule.Field"/>.</param>
    /// <param name="message">As <see cref="BrokenRule.Message"/>.</param>
    public RuleException(string field, string message)
        : this([new BrokenRule(field, message)])
    {
    }

    /// <summary>The rules broken, in the order of the form.</summary>
    public IReadOnlyList<BrokenRule> Broken { get; } = broken;
}

/// <param name="Field">The name of the form's property, as bound: <c>Name</c>.</param>
/// <param name="Message">What is wrong and how to put it right, in plain words.</param>
public sealed record BrokenRule(string Field, string Message);
