namespace ECins.SharedKernel.Data;

/// <summary>What was entered breaks a rule of the field. Shown beside the field; nothing was changed.</summary>
/// <param name="field">The name of the form's property, as bound: <c>Name</c>.</param>
/// <param name="message">What is wrong and how to put it right, in plain words.</param>
public sealed class RuleException(string field, string message) : Exception(message)
{
    /// <summary>The form's property that the message stands beside.</summary>
    public string Field { get; } = field;
}
