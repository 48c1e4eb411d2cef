using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>A page that says how far, until when and why; then what it would change; then saves it.</summary>
internal abstract class TermsScreen(
    HeldBarQueries bars, PrincipalQueries principals, AudienceQueries audiences, ShareService shares, TimeProvider time) : HeldScreen(bars)
{
    protected PrincipalQueries Principals { get; } = principals;

    protected override bool NeedsWhoSees => true;

    protected ShareService Shares { get; } = shares;

    /// <summary>Whom it is shared with; <c>null</c> for those who are out for now.</summary>
    public Principal? With { get; private set; }

    /// <summary>What it would mean; <c>null</c> until that was asked.</summary>
    public AudienceChange? Change { get; private set; }

    /// <summary>The people of the organisation, where it is to be shared with one: those named, and the first of those found.</summary>
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    /// <summary>There are more people there than are listed.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The purposes that stand in the way, by name.</summary>
    public IReadOnlyList<string> Uncovered { get; private set; } = [];

    [BindProperty]
    public SharedThere? There { get; set; }

    [BindProperty]
    public List<Guid> Named { get; set; } = [];

    /// <summary>What the names of the people listed hold.</summary>
    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public Level? UpTo { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is done here.</summary>
    public abstract string Heading { get; }

    /// <summary>What the button that saves says.</summary>
    public abstract string Button { get; }

    /// <summary>The page before.</summary>
    public abstract string Back { get; }

    public IReadOnlyList<Choice> Levels =>
    [
        .. new[] { Level.Index, Level.Read, Level.Contribute, Level.Manage }
            .Where(l => l <= Bar.Level).Select(l => new Choice(l.ToString(), l.Show(), l.Explain())),
    ];

    public IReadOnlyList<Choice> WhoThere =>
    [
        new(nameof(SharedThere.Some), "Only people I name", "Tick them below"),
        new(nameof(SharedThere.Everybody), $"Everybody there who works in {Bar.Workstream.ToLowerInvariant()}", "Now, and whoever joins them later"),
    ];

    protected DateOnly Today => time.UkToday();

    /// <summary>There is something to be told of those who are out for now.</summary>
    protected virtual bool IsOut => false;

    protected ShareForm Form => new(With!.Kind, With.Id, UpTo, Until, Reason) { There = There, Named = Named };

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Fill();
        return OnWithAsync(() => Task.FromResult<IActionResult>(Page()), cancellation);
    }

    /// <summary>Finds people of the organisation by name, or goes back from the check; what was entered and ticked stays.</summary>
    public Task<IActionResult> OnPostFindAsync(CancellationToken cancellation) =>
        OnWithAsync(() => Task.FromResult<IActionResult>(Page()), cancellation);

    /// <summary>Says what it would change.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => OnWithAsync(
        async () =>
        {
            if (ModelState.IsValid)
                await SavedAsync(() => PreviewAsync(cancellation));
            return Page();
        },
        cancellation);

    public Task<IActionResult> OnPostShareAsync(CancellationToken cancellation) => OnWithAsync(
        async () => ModelState.IsValid && await SavedAsync(() => SaveAsync(cancellation))
            ? LocalRedirect($"{Root}/sharing")
            : Page(),
        cancellation);

    /// <summary>Whom it is shared with; <c>null</c> where nothing can be shared with them.</summary>
    protected abstract Task<Principal?> WithAsync(CancellationToken cancellation);

    protected abstract Task SaveAsync(CancellationToken cancellation);

    /// <summary>Fills the form, before it is shown first.</summary>
    protected virtual void Fill()
    {
    }

    /// <summary>Whether a share of the case would be no more.</summary>
    protected virtual bool IsReplaced(Share share) => Form.Each().Any(f => f.PrincipalId == share.PrincipalId);

    private async Task<IActionResult> OnWithAsync(Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await WithAsync(cancellation) is not { } with)
            return IsOut ? Page() : NotFound();

        With = with;
        if (with.Kind == PrincipalKind.Organisation)
            await ListColleaguesAsync(cancellation);
        Uncovered = await Shares.UncoveredAsync(Bar.Holding.Workstream, with.OrganisationId, cancellation);
        return await answer();
    }

    private async Task ListColleaguesAsync(CancellationToken cancellation)
    {
        var named = await Principals.ColleaguesAsync(With!.Id, Named, cancellation);
        var found = await Principals.ColleaguesAsync(With.Id, Words, cancellation);
        IsCut = found.Count > PrincipalQueries.MostColleagues;
        Colleagues =
        [
            .. named.Concat(found.Take(PrincipalQueries.MostColleagues)).DistinctBy(p => p.Id).OrderBy(p => p.Name, StringComparer.CurrentCulture)
                .Select(p => new Choice(p.Id.ToString(), p.Name, p.About)),
        ];
    }

    // The same rule as ever, asked of the case as it would be.
    private async Task PreviewAsync(CancellationToken cancellation)
    {
        Form.Check(Today);
        Bar.Holding.Shares.RemoveAll(IsReplaced);
        Bar.Holding.Shares.AddRange(Form.Each().Select(f => f.ToShare(Guid.Empty, HeldId, Guid.Empty, time)));
        Change = await audiences.IfAsync(WhoSees, Bar.Holding, cancellation);
    }
}
