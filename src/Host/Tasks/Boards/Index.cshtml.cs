using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Boards;

/// <summary>What is to be done: by the user, their teams, their organisation, or whomever they asked; several can be settled at once.</summary>
[SignedIn]
[Records(InternalTaskDeeds.Listed)]
internal sealed class IndexModel(BoardQueries board, BoardService service, Caller caller, TimeProvider time) : ScreenModel
{
    private static readonly Choice IsDone = new(nameof(BoardAct.Done), "They are done");
    private static readonly Choice NewDate = new(nameof(BoardAct.Date), "Give them another day", "Only those that you asked for");
    private static readonly Choice NotNeeded = new(nameof(BoardAct.CallOff), "They are not needed", "Only those that you asked for");

    /// <summary>Whether the user works a workstream that what they ask can be of.</summary>
    public bool MayAsk => caller.Workstreams.Count > 0;

    public IReadOnlyList<BoardLine> Lines { get; private set; } = [];

    public bool HasMore { get; private set; }

    public IReadOnlyList<UnreadLine> Unread { get; private set; } = [];

    public DateOnly Today => time.UkToday();

    [BindProperty(SupportsGet = true)]
    public BoardView View { get; set; }

    /// <summary>Only what is overdue.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    /// <summary>Of how many it was done just now.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Done { get; set; }

    /// <summary>Of how many it was not.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Left { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public BoardAct? Act { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    public IReadOnlyList<Choice> Acts => View == BoardView.Asked ? [NewDate, NotNeeded, IsDone] : [IsDone, NewDate, NotNeeded];

    /// <summary>The first of those that something can be done with here.</summary>
    public BoardLine? Tickable => Lines.FirstOrDefault(l => !l.IsOutside);

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var done = 0;
        if (ModelState.IsValid && await SavedAsync(async () => done = await service.DoAsync(new BoardForm(Chosen, Act, Words, DueOn), cancellation)))
            return LocalRedirect($"/tasks?view={View}&late={Late}&done={done}&left={Chosen.Distinct().Count() - done}");

        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var found = await board.ListAsync(View, Late, cancellation);
        (Lines, HasMore) = ([.. found.Take(BoardQueries.Most)], found.Count > BoardQueries.Most);
        if (View == BoardView.Organisation)
            Unread = await board.UnreadAsync(cancellation);
    }
}
