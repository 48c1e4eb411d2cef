using ECins.Host.Cases;
using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>Asks somebody who was found by name; says what letting them in would mean.</summary>
[OnCase(Level.Contribute)]
[Records(SharingDeeds.Shown)]
internal sealed class AddForModel(
    HeldBarQueries bars, PrincipalQueries principals, AudienceQueries audiences, ShareService shares, TaskPlacing placing,
    TaskPeople people, InternalTaskService service, TimeProvider time) : HeldScreen(bars)
{
    protected override bool NeedsWhoSees => true;

    public Principal To { get; private set; } = null!;

    /// <summary>What letting them in would mean; <c>null</c> when they read the case already.</summary>
    public AudienceChange? Change { get; private set; }

    public IReadOnlyList<Choice> AboutWhom { get; private set; } = [];

    public IReadOnlyList<string> Uncovered { get; private set; } = [];

    /// <summary>Saving lets them in; else whoever manages the case is asked to.</summary>
    public bool LetsIn => Bar.Level >= Level.Manage;

    [BindProperty]
    public InternalTaskForm Task { get; set; } = new();

    public Task<IActionResult> OnGetAsync(PrincipalKind kind, Guid id, CancellationToken cancellation) =>
        OnToAsync(kind, id, () => System.Threading.Tasks.Task.FromResult<IActionResult>(Page()), cancellation);

    public Task<IActionResult> OnPostAsync(PrincipalKind kind, Guid id, CancellationToken cancellation) => OnToAsync(
        kind, id,
        async () =>
        {
            Task.To = TaskPlacing.KeyOf(kind, id);
            return ModelState.IsValid && await SavedAsync(() => service.AskAsync(HeldId, Task, cancellation))
                ? LocalRedirect(Bar.Place.Plan)
                : Page();
        },
        cancellation);

    private async Task<IActionResult> OnToAsync(PrincipalKind kind, Guid id, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await principals.FindAsync(kind, id, cancellation) is not { } found)
            return NotFound();

        (To, AboutWhom) = (found, await people.OfCaseAsync(Task.About, cancellation));
        if (!await placing.ReadsAsync(Bar.Holding, found, cancellation))
        {
            Uncovered = await shares.UncoveredAsync(Bar.Holding.Workstream, found.OrganisationId, cancellation);
            Change = await IfLetInAsync(found, cancellation);
        }

        return await answer();
    }

    private Task<AudienceChange> IfLetInAsync(Principal to, CancellationToken cancellation)
    {
        var share = new ShareForm(to.Kind, to.Id, Level.Read, null, "").ToShare(Guid.Empty, HeldId, Guid.Empty, time);
        Bar.Holding.Shares.Add(share);
        return audiences.IfAsync(WhoSees, Bar.Holding, cancellation);
    }
}
