using ECins.Host.Access;
using ECins.Host.Cases.Sharing;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Groups;

/// <summary>How somebody is in a group, and for how long.</summary>
[OnRecord(typeof(MeetingGroup), Level.Manage)]
[Records(MeetingDeeds.GroupShown)]
internal sealed class MemberModel(
    CurrentHolding current, MeetingQueries queries, PrincipalQueries principals, ShareService shares, GroupService service, TimeProvider time) : GroupScreen(current, queries)
{
    public Principal Of { get; private set; } = null!;

    /// <summary>What no agreement of their organisation covers.</summary>
    public IReadOnlyList<string> Uncovered { get; private set; } = [];

    public bool IsMember => Standing is not null;

    [BindProperty]
    public bool Chairs { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    private Share? Standing => Holding.Shares.FirstOrDefault(s => s.PrincipalId == Of.Id && s.CountsOn(time.UkToday()));

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var user = RouteId("user");
        if (user == Holding.OwnerId
            || await principals.FindAsync(PrincipalKind.User, user, cancellation) is not { } found)
            return false;

        Of = found;
        Uncovered = await shares.UncoveredAsync(Holding.Workstream, found.OrganisationId, cancellation);
        return await base.FindAsync(cancellation);
    }

    public void OnGet() => (Chairs, Until) = (Standing?.Level >= Level.Manage, Standing?.Until);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.AddMemberAsync(Found.Id, new MemberForm(Of.Id, Chairs, Until), cancellation)) ? LocalRedirect(Path) : Page();

    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancellation)
    {
        await service.EndMemberAsync(Found.Id, Of.Id, cancellation);
        return LocalRedirect(Path);
    }
}
