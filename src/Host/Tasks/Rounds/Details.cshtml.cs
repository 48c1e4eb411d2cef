using ECins.Host.Cases;
using ECins.Host.Layout;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Rounds;

/// <summary>What several people were asked: how far it has come, what became of each, and who was left out.</summary>
[OnCase(Level.Read)]
[Records(RoundDeeds.Shown)]
internal sealed class DetailsModel(CaseBarQueries bars, RoundQueries queries, RoundService rounds, Caller caller, TimeProvider time) : CaseScreen(bars)
{
    public RoundLine Line { get; private set; } = null!;

    public ListPage<RoundRow> People { get; private set; } = null!;

    public IReadOnlyList<RoundPerson> LeftOut { get; private set; } = [];

    /// <summary>How many letters with codes there are to print.</summary>
    public int Letters { get; private set; }

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Whether the caller stops it, and prints its letters.</summary>
    public bool MayChange => Bar.Holding.IsOpen && (Bar.Level >= Level.Manage || (Bar.Level >= Level.Contribute && Line.Round.AskerId == caller.UserId));

    private string Path => $"/cases/{CaseId}/tasks/rounds/{Line.Round.Id}";

    public async Task<IActionResult> OnGetAsync(Guid round, int from, CancellationToken cancellation) =>
        await LoadAsync(round, from, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostStopAsync(Guid round, CancellationToken cancellation)
    {
        if (!await LoadAsync(round, 0, cancellation))
            return NotFound();

        return await SavedAsync(() => rounds.StopAsync(CaseId, round, cancellation)) ? LocalRedirect(Path) : Page();
    }

    private async Task<bool> LoadAsync(Guid id, int from, CancellationToken cancellation)
    {
        if (await queries.FindAsync(id, cancellation) is not { } found)
            return false;

        Line = found;
        People = await queries.PeopleAsync(found.Round, from, cancellation);
        Letters = await queries.LettersWaitingAsync(id, cancellation);
        LeftOut = await queries.LeftOutAsync(id, cancellation);
        return true;
    }
}
