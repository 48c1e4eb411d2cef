using ECins.Host.Composition;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Groups;

/// <summary>Makes a group, in a workstream that the user works.</summary>
[SignedIn]
[RecordsNothing("An empty form; making is recorded.")]
internal sealed class AddModel(GroupService service, ModuleCatalog catalog, Caller caller) : ScreenModel
{
    public IReadOnlyList<Choice> Workstreams => catalog.ChoicesOf(caller);

    [BindProperty]
    public string? Workstream { get; set; }

    [BindProperty]
    public GroupForm Group { get; set; } = new();

    public IActionResult OnGet()
    {
        Group.Confidentiality = GroupForm.UsualConfidentiality;
        return Workstreams.Count == 0 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Workstreams.Count == 0)
            return NotFound();

        var chosen = Workstreams.Chosen(Workstream);
        var group = Guid.Empty;
        var isSaid = Checked(Group.Check) & Checked(() => new SharedKernel.Data.Rules()
            .Expect(chosen is not null, nameof(Workstream), "Select the workstream that it is for").Check());
        return isSaid && await SavedAsync(async () => group = await service.AddAsync(chosen!, Group, cancellation))
            ? LocalRedirect($"/meetings/groups/{group}")
            : Page();
    }
}
