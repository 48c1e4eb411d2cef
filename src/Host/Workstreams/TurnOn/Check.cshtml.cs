using ECins.Host.Composition;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Workstreams.TurnOn;

/// <summary>Shows the answers, and the partners whose agreements do not cover the workstream, before it is decided.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamShown)]
internal sealed class CheckModel(
    TurnOnJourney journey, WorkstreamService workstreams, WorkstreamPeople people, IReadLog read) : ScreenModel
{
    public TurnOnProgress Progress { get; private set; } = null!;

    public WorkstreamUsers Users { get; private set; } = null!;

    public WorkstreamDecision Decision => Progress.Draft.Decision;

    public IEnumerable<PartnerCover> Uncovered => Progress.View.Cover.Where(c => !c.IsCovered);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation) =>
        await LoadAsync(key, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancellation)
    {
        if (!await LoadAsync(key, cancellation))
            return NotFound();

        var decided = await SavedAsync(
            () => workstreams.DecideAsync(key, Decision, Progress.Draft.Version, cancellation));
        return decided ? RedirectToPage("/Workstreams/Details", new { key }) : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var yours = Decision;
        var now = (await journey.RebaseAsync(Progress, HttpContext.RequestAborted)).View.Workstream;
        return
        [
            new("Who will use it", now.Show() == "Off" ? "Nobody: it is off" : now.Reach.Show(), yours.Reach?.Show()),
            new("Approved by", now.ApprovedBy, yours.ApprovedBy),
            new("Approved on", now.ApprovedOn?.Show(), yours.ApprovedOn?.Show()),
            new("Impact assessment", now.DpiaReference, yours.DpiaReference),
        ];
    }

    private async Task<bool> LoadAsync(string key, CancellationToken cancellation)
    {
        if (await journey.LoadAsync(key, cancellation) is not { } progress)
            return false;

        Progress = progress;
        Users = await people.UsersOfAsync(Decision, cancellation);
        read.Showed(WorkstreamService.SubjectOf(key));
        return true;
    }
}
