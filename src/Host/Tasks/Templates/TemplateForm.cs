using ECins.Host.Composition;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks.Templates;

/// <summary>A template as it is entered.</summary>
internal sealed record TemplateForm(string? Name, string? Workstream, string? Ask, string? Minimum)
{
    public void Check(ModuleCatalog catalog)
    {
        var rules = new Rules()
            .ExpectText(Name, TaskTemplate.LongestName, "Name", "Enter a name that case workers know it by")
            .Expect(string.IsNullOrEmpty(Workstream) || catalog.Modules.Any(m => m.Key == Workstream), "Workstream", "Select a workstream, or all");
        new WordingForm(Ask, Minimum).Check(rules);
        rules.Check();
    }

    public void Set(TaskTemplate template)
    {
        (template.Name, template.Workstream) = (Name!.Trim(), string.IsNullOrEmpty(Workstream) ? null : Workstream);
        (template.Ask, template.Minimum) = (Ask!.Trim(), Minimum!.Trim());
    }
}

/// <summary>What a template says, as it is entered.</summary>
internal sealed record WordingForm(string? Ask, string? Minimum)
{
    public void Check(Rules rules) => rules
        .ExpectText(Ask, ExternalTask.LongestLine, "Ask", "Enter what they are asked to do")
        .ExpectText(Minimum, ExternalTask.LongestText, "Minimum", "Enter the least that they need to know");

    /// <summary>Has the same gaps as the English.</summary>
    public void CheckAgainst(TaskTemplate template)
    {
        var rules = new Rules();
        Check(rules);
        Gaps.Expect(rules, "Ask", template.Ask, Ask ?? "");
        Gaps.Expect(rules, "Minimum", template.Minimum, Minimum ?? "");
        rules.Check();
    }
}
