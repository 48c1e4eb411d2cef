using ECins.Host.Cases;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Codes;

/// <summary>The letter that brings somebody their code, laid out to be printed, with nothing of the case on it.</summary>
[OnCase(Level.Contribute)]
[Records(TaskDeeds.LetterShown)]
internal sealed class LetterModel(CaseBarQueries bars, TaskQueries queries, OutsideLanguages languages, TimeProvider time) : TaskScreen(bars, queries, time)
{
    public CodeLetter Letter { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!MayChange || Details is not { Code: { } code, Task: { Route: CodeRoute.Letter } task } || !task.IsLive(Now))
            return NotFound();

        Letter = new CodeLetter(task, code, await languages.WordsAsync(task.Language, cancellation), UkTime.DayOf(Now));
        return Page();
    }
}
