using ECins.Host.Cases;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Rounds;

/// <summary>The letters that bring the people of a round their codes, each on a sheet of its own.</summary>
[OnCase(Level.Contribute)]
[Records(TaskDeeds.LetterShown)]
internal sealed class LettersModel(CaseBarQueries bars, RoundQueries queries, OutsideLanguages languages, TimeProvider time) : CaseScreen(bars)
{
    public IReadOnlyList<CodeLetter> Letters { get; private set; } = [];

    public Guid Round { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid round, CancellationToken cancellation)
    {
        if (!Bar.Holding.IsOpen || await queries.FindAsync(round, cancellation) is not { } found)
            return NotFound();

        var words = await languages.WordsAsync(found.Round.Language, cancellation);
        (Round, Letters) = (round, await queries.LettersAsync(round, words, time.UkToday(), cancellation));
        return Letters.Count > 0 ? Page() : NotFound();
    }
}
