using ECins.Host.Tasks.Outside.Languages;

namespace ECins.Host.Tasks.Outside;

/// <summary>All that a person without an account sees of a task and its case.</summary>
/// <param name="Ask">What is asked.</param>
/// <param name="Facts">What they need to know; may be empty.</param>
/// <param name="Warnings">What they need to know to stay safe; may be empty.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="DueOn">The last day to answer (UK).</param>
/// <param name="Language">The language that what is asked is in, by its tag; empty for English.</param>
/// <param name="Words">The language that the rest is in.</param>
internal sealed record ShownTask(
    string Ask, string Facts, string Warnings, string Asker, string Organisation, DateOnly DueOn, string Language, OutsideWords Words)
{
    public static ShownTask Of(ExternalTask task, OutsideWords words)
    {
        var (ask, facts) = task.Language.Length > 0 ? (task.OtherAsk, task.OtherFacts) : (task.Ask, task.Facts);
        return new(ask, facts, task.Warnings, task.Asker.Name, task.Organisation.Name, task.DueOn, task.Language, words);
    }
}
