using ECins.SharedKernel.Data;

namespace ECins.Asb.Settings.IncidentTypes;

/// <summary>An incident type as entered.</summary>
internal sealed record IncidentTypeForm(string? Name, AsbCategory? Category, bool IsRetired)
{
    /// <summary>The name and category, once they break no rule.</summary>
    public (string Name, AsbCategory Category) Checked()
    {
        new Rules()
            .ExpectText(Name, IncidentType.LongestName, nameof(Name), "Enter a name")
            .Expect(Category is not null, nameof(Category), "Select a category")
            .Check();
        return (Name!.Trim(), Category!.Value);
    }
}
