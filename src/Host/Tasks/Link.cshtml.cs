using ECins.Host.Cases;
using ECins.Host.Tasks.Codes;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks;

/// <summary>Sends a new link and code, to the same address or another.</summary>
[OnCase(Level.Contribute)]
[Records(TaskDeeds.Shown)]
internal sealed class LinkModel(CaseBarQueries bars, TaskQueries queries, TaskService tasks, CodeRoutes routes, ICasePeople people, TimeProvider time)
    : TaskScreen(bars, queries, time), ICodeFields
{
    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Verified { get; set; }

    [BindProperty]
    public CodeRoute? Route { get; set; }

    [BindProperty]
    public string? Telephone { get; set; }

    [BindProperty]
    public string? PostalAddress { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    public IReadOnlyList<Choice> Routes => routes.Choices;

    public IActionResult OnGet()
    {
        var task = Details.Task;
        (Address, Verified, DueOn) = (task.Address, task.Verified, task.DueOn);
        (Route, Telephone, PostalAddress) = (task.Route, task.Telephone, task.PostalAddress);
        return MayChange ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var way = new CodeWay(Route, Telephone, PostalAddress) { Whom = await WhomAsync(cancellation) };
        return ModelState.IsValid && await SavedAsync(() => tasks.SendLinkAsync(CaseId, Details.Task.Id, new LinkForm(Address, Verified, DueOn, way), cancellation))
            ? LocalRedirect(Path)
            : Page();
    }

    // A form about somebody is filled in by them, or by whoever is asked under another name.
    private async Task<CasePerson?> WhomAsync(CancellationToken cancellation) => Details.Task.FormAbout is not { } about
        ? null
        : (await people.OfAsync(CaseId, cancellation)).FirstOrDefault(p => p.Record == about && Details.Task.Name.StartsWith(p.Name, StringComparison.OrdinalIgnoreCase));
}
