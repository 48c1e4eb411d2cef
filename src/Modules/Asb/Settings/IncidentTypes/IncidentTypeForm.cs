using ECins.SharedKernel.Data;

namespace ECins.Asb.Settings.IncidentTypes;

/// <summary>An incident type as entered; a part of another takes that one's category.</summary>
internal sealed record IncidentTypeForm(string? Name, AsbCategory? Category, Guid? ParentId, bool IsRetired)
{
    /// <summary>The name, once it breaks no rule.</summary>
    public string Checked()
    {
        new Rules()
            .ExpectText(Name, IncidentType.LongestName, nameof(Name), "Enter a name")
            .Expect(Category is not null || ParentId is not null, nameof(Category), "Select a category")
            .Check();
        return Name!.Trim();
    }
}
