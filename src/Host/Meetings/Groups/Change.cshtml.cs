using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Groups;

/// <summary>Changes what is said of a group.</summary>
[OnRecord(typeof(MeetingGroup), Level.Manage)]
[Records(MeetingDeeds.GroupShown)]
internal sealed class ChangeModel(CurrentHolding current, MeetingQueries queries, GroupService service) : GroupScreen(current, queries)
{
    [BindProperty]
    public GroupForm Group { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => (Group, Version) = (GroupForm.Of(Found), Found.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => service.ChangeAsync(Found.Id, Group, Version, cancellation)) ? LocalRedirect(Path) : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await AgainAsync();
        Version = BaseOn(Found.Version);
        return
        [
            new("What is it called?", Found.Name, Group.Name?.Trim()),
            new("What is it for?", Found.Purpose, Group.Purpose?.Trim()),
            new("What does everybody accept?", Found.Confidentiality, Group.Confidentiality?.Trim()),
        ];
    }
}
