using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.Lists;

/// <summary>Changes an item of a list, or retires it.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own lists, and nothing about anybody.")]
internal sealed class EditModel(ListQueries queries, ListService lists) : ScreenModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public bool IsRetired { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public ListItem Item { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();

        (Name, IsRetired, Version) = (Item.Name, Item.IsRetired, Item.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) ? NotFound()
        : ModelState.IsValid && await SavedAsync(() => lists.ChangeAsync(Item, Name, IsRetired, Version, cancellation)) ? Redirect("/asb/settings/lists")
        : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(HttpContext.RequestAborted);
        Version = BaseOn(Item.Version);
        return [new("In words", Item.Name, Name), new("Retired", Item.IsRetired ? "Yes" : "No", IsRetired ? "Yes" : "No")];
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await queries.FindAsync(Id, cancellation) is not { } item)
            return false;

        Item = item;
        return true;
    }
}
