using ECins.SharedKernel.Data;

namespace ECins.Asb.Settings.IncidentTypes;

/// <summary>An incident type as entered.</summary>
internal sealed record IncidentTypeForm(string? Name, AsbCategory? Category, bool IsRetired)
{
    /// <summary>The name and category, or the first rule that they break.</summary>
    public (string Name, AsbCategory Category) Checked()
    {
        var name = Name?.Trim() ?? "";
        if (name is "")
            throw new RuleException(nameof(Name), "Enter a name");
        if (name.Length > IncidentType.LongestName)
            throw new RuleException(nameof(Name), $"Name must be {IncidentType.LongestName} characters or less");
        return (name, Category ?? throw new RuleException(nameof(Category), "Select a category"));
    }
}
