using ECins.Host.Tasks.Outside.Languages;

namespace ECins.Host.Tasks.Codes;

/// <param name="Task">The task, with its asker and organisation.</param>
/// <param name="Code">As it is read.</param>
/// <param name="Words">In the language that they read.</param>
/// <param name="On">The day it is written (UK).</param>
internal sealed record CodeLetter(ExternalTask Task, string Code, OutsideWords Words, DateOnly On);
