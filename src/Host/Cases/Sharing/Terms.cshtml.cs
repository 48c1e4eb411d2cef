using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>How far, until when and why; then what it would change; then the share.</summary>
[OnCase(Level.Manage)]
[Records(CaseDeeds.SharingShown)]
internal sealed class TermsModel(
    CaseBarQueries bars, PrincipalQueries principals, AudienceQueries audiences, ShareService shares, TimeProvider time)
    : CaseScreen(bars)
{
    public Principal With { get; private set; } = null!;

    /// <summary>What it would mean; <c>null</c> until that was asked.</summary>
    public AudienceChange? Change { get; private set; }

    /// <summary>The people of the organisation, where it is to be shared with one.</summary>
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    /// <summary>The purposes that stand in the way, by name.</summary>
    public IReadOnlyList<string> Uncovered { get; private set; } = [];

    [BindProperty]
    public SharedThere? There { get; set; }

    [BindProperty]
    public List<Guid> Named { get; set; } = [];

    [BindProperty]
    public Level? UpTo { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<Choice> Levels =>
    [
        .. new[] { Level.Index, Level.Read, Level.Contribute, Level.Manage }
            .Where(l => l <= Bar.Level).Select(l => new Choice(l.ToString(), l.Show(), l.Explain())),
    ];

    public Task<IActionResult> OnGetAsync(PrincipalKind kind, Guid id, CancellationToken cancellation) =>
        OnWithAsync(kind, id, () => Task.FromResult<IActionResult>(Page()), cancellation);

    /// <summary>Says what the share would change.</summary>
    public Task<IActionResult> OnPostAsync(PrincipalKind kind, Guid id, CancellationToken cancellation) =>
        OnWithAsync(
            kind, id,
            async () =>
            {
                if (ModelState.IsValid)
                    await SavedAsync(() => PreviewAsync(cancellation));
                return Page();
            },
            cancellation);

    public Task<IActionResult> OnPostShareAsync(PrincipalKind kind, Guid id, CancellationToken cancellation) =>
        OnWithAsync(
            kind, id,
            async () => ModelState.IsValid && await SavedAsync(() => shares.ShareAsync(CaseId, Form, cancellation))
                ? LocalRedirect($"/cases/{CaseId}/sharing")
                : Page(),
            cancellation);

    public IReadOnlyList<Choice> WhoThere =>
    [
        new(nameof(SharedThere.Some), "Only people I name", "Tick them below"),
        new(nameof(SharedThere.Everybody), $"Everybody there who works in {Bar.Workstream.ToLowerInvariant()}", "Now, and whoever joins them later"),
    ];

    private ShareForm Form => new(With.Kind, With.Id, UpTo, Until, Reason) { There = There, Named = Named };

    private async Task<IActionResult> OnWithAsync(
        PrincipalKind kind, Guid id, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await principals.FindAsync(kind, id, cancellation) is not { } with)
            return NotFound();

        With = with;
        if (kind == PrincipalKind.Organisation)
            Colleagues = [.. (await principals.ColleaguesAsync(id, cancellation)).Select(p => new Choice(p.Id.ToString(), p.Name, p.About))];
        Uncovered = await shares.UncoveredAsync(Bar.Holding.Workstream, with.OrganisationId, cancellation);
        return await answer();
    }

    // The same rule as ever, asked of the case as it would be.
    private async Task PreviewAsync(CancellationToken cancellation)
    {
        Form.Check(time.UkToday());
        foreach (var form in Form.Each())
        {
            Bar.Holding.Shares.RemoveAll(s => s.PrincipalId == form.PrincipalId);
            Bar.Holding.Shares.Add(form.ToShare(Guid.Empty, CaseId, Guid.Empty, time));
        }

        Change = await audiences.IfAsync(Bar.Audience, Bar.Holding, cancellation);
    }
}
