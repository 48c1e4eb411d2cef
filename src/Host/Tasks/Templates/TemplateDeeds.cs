using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Templates;

/// <summary>What is done with templates of tasks and the languages they are in, as it goes on record.</summary>
internal static class TemplateDeeds
{
    public static readonly DeedType Added = new("task-template.added", DeedKind.Administration, "added a template for tasks");
    public static readonly DeedType Changed = new("task-template.changed", DeedKind.Administration, "changed a template for tasks");
    public static readonly DeedType Retired = new("task-template.retired", DeedKind.Administration, "took a template for tasks out of use");
    public static readonly DeedType Worded = new("task-template.worded", DeedKind.Administration, "wrote a template for tasks in another language");
    public static readonly DeedType LanguageAdded = new("task-language.added", DeedKind.Administration, "added a language for people without an account");
    public static readonly DeedType LanguageChanged = new("task-language.changed", DeedKind.Administration, "changed what people without an account read in a language");

    public static IReadOnlyList<DeedType> All { get; } = [Added, Changed, Retired, Worded, LanguageAdded, LanguageChanged];
}
