using ECins.Host.Cases;
using ECins.Host.Layout;
using ECins.Host.People.Known;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Outside.Languages;
using ECins.Host.Tasks.Register;
using ECins.Host.Tasks.Templates;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ECins.Host.Tasks.Rounds;

/// <summary>
/// Who of the register is asked what; then how each is reached, who is left out, and what they will see; then they are asked. Whatever
/// button is pressed on the way, what is ticked and typed goes with it.
/// </summary>
[OnCase(Level.Contribute)]
[Records(RoundDeeds.PeopleListed)]
internal sealed class AskModel(
    CaseBarQueries bars, RoundService rounds, RegisterQueries register, TemplateQueries templates, OutsideLanguages languages, SeenFirstQueries first,
    CodeRoutes routes, Caller caller, TimeProvider time) : AskScreen(bars, templates, languages, first, caller, time)
{
    /// <summary>What the round will be known by, so that it is asked once however often the button is pressed.</summary>
    [BindProperty]
    public Guid? Round { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public List<CodeRoute> Ways { get; set; } = [];

    /// <summary>What people are looked for by.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>How many of those found stand before those shown.</summary>
    [BindProperty]
    public int Skip { get; set; }

    public ListPage<ExternalPerson> Found { get; private set; } = null!;

    /// <summary>Those ticked who are not among those shown.</summary>
    public IReadOnlyList<ExternalPerson> Others { get; private set; } = [];

    /// <summary>Who is asked, and who left out.</summary>
    public IReadOnlyList<PlannedPerson> Plan { get; private set; } = [];

    public IEnumerable<PlannedPerson> Asked => Plan.Where(p => p.LeftOut is null);

    public IEnumerable<PlannedPerson> LeftOut => Plan.Where(p => p.LeftOut is not null);

    public IReadOnlyList<Choice> People => [.. Found.Rows.Select(p => new Choice(p.Id.ToString(), p.Name, $"{p.Address}{(p.BelongsTo is { } partner ? $", {partner.Name}" : "")}"))];

    public IReadOnlyList<Choice> WaysThere =>
    [
        .. new Choice[]
        {
            new(nameof(CodeRoute.Text), CodeRoute.Text.Show(), "To those whose mobile number is in the list"),
            new(nameof(CodeRoute.Letter), CodeRoute.Letter.Show(), "To those whose postal address is in the list"),
            new(nameof(CodeRoute.Spoken), CodeRoute.Spoken.Show()),
        }.Where(c => routes.Has(Enum.Parse<CodeRoute>(c.Value))),
    ];

    private RoundForm Form => new([.. Chosen.Distinct()], Ways, What);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await BeginAsync(cancellation);
        Ways = routes.HasTexts ? [CodeRoute.Text, CodeRoute.Spoken] : [CodeRoute.Spoken];
        await LookAsync(cancellation);
    }

    /// <summary>Shows who would be asked, and what they would be sent.</summary>
    public async Task OnPostAsync(CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        IsCheck = ModelState.IsValid && await SavedAsync(async () => Plan = await rounds.CheckAsync(CaseId, Form, cancellation));
        if (IsCheck)
            Round = rounds.NewId();
        else
            await AgainAsync(cancellation);
    }

    /// <summary>Looks for people from the first of them on.</summary>
    public Task OnPostFindAsync(CancellationToken cancellation) => ShowAsync(0, cancellation);

    public Task OnPostPreviousAsync(CancellationToken cancellation) => ShowAsync(Skip - ListPage.Most, cancellation);

    public Task OnPostNextAsync(CancellationToken cancellation) => ShowAsync(Skip + ListPage.Most, cancellation);

    /// <summary>Ticks everybody found.</summary>
    public async Task OnPostAllAsync(CancellationToken cancellation)
    {
        var all = Chosen.Union(await register.FindAllAsync(Words, TaskRound.Most, cancellation)).ToList();
        await ShowAsync(Skip, cancellation);
        if (all.Count > TaskRound.Most)
            ModelState.AddModelError(nameof(Chosen), $"That would be more than {TaskRound.Most} people. Find fewer, and ask the rest after them");
        else
            await TickAsync(all, cancellation);
    }

    /// <summary>Takes the ticks away.</summary>
    public async Task OnPostNoneAsync(CancellationToken cancellation)
    {
        await ShowAsync(Skip, cancellation);
        await TickAsync([], cancellation);
    }

    /// <summary>Starts from a template, or from none.</summary>
    public Task OnPostUseAsync(Guid? use, CancellationToken cancellation)
    {
        ModelState.Remove(nameof(Template));
        ModelState.Remove(nameof(TemplateVersion));
        (Template, TemplateVersion) = (use, null);
        return ShowAsync(Skip, cancellation);
    }

    public Task OnPostChangeAsync(CancellationToken cancellation) => ShowAsync(Skip, cancellation);

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        var id = Round ?? rounds.NewId();
        if (ModelState.IsValid && await SavedAsync(() => rounds.AskAsync(CaseId, id, Form, cancellation)))
            return LocalRedirect($"/cases/{CaseId}/tasks/rounds/{id}");

        await AgainAsync(cancellation);
        return Page();
    }

    // What is not finished is not wrong yet.
    private async Task ShowAsync(int skip, CancellationToken cancellation)
    {
        foreach (var state in ModelState.Values)
        {
            state.Errors.Clear();
            state.ValidationState = ModelValidationState.Valid;
        }

        ModelState.Remove(nameof(Skip));
        Skip = Math.Max(skip, 0);
        await FillAsync(cancellation);
        await AgainAsync(cancellation);
    }

    private async Task AgainAsync(CancellationToken cancellation)
    {
        await KnowAsync(cancellation);
        await LookAsync(cancellation);
    }

    private async Task TickAsync(List<Guid> chosen, CancellationToken cancellation)
    {
        ModelState.Remove(nameof(Chosen));
        Chosen = chosen;
        await LookAsync(cancellation);
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        Found = await register.FindAsync(Words, Skip, cancellation);
        var shown = Found.Rows.Select(p => p.Id).ToHashSet();
        Others = await register.FindAsync([.. Chosen.Distinct().Where(id => !shown.Contains(id)).Take(2 * TaskRound.Most)], cancellation);
    }
}
