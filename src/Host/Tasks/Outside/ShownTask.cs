namespace ECins.Host.Tasks.Outside;

/// <summary>All that a person without an account sees of a task and its case.</summary>
/// <param name="Ask">What is asked.</param>
/// <param name="Facts">What they need to know; may be empty.</param>
/// <param name="Warnings">What they need to know to stay safe; may be empty.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="DueOn">The last day to answer (UK).</param>
internal sealed record ShownTask(string Ask, string Facts, string Warnings, string Asker, string Organisation, DateOnly DueOn)
{
    public static ShownTask Of(ExternalTask task) =>
        new(task.Ask, task.Facts, task.Warnings, task.Asker.Name, task.Organisation.Name, task.DueOn);
}
