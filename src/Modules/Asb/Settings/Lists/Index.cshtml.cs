using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Settings.Lists;

/// <summary>What cases offer to choose or ask in this force area.</summary>
[Needs(AsbPermissions.ReadGuidance)]
[RecordsNothing("Shows the force area's own lists, and nothing about anybody.")]
internal sealed class IndexModel(ListQueries lists, Caller caller) : PageModel
{
    private IReadOnlyList<ListItem> _items = [];

    public bool MayChange => caller.Can(AsbPermissions.ChangeSettings);

    public async Task OnGetAsync(CancellationToken cancellation) => _items = await lists.OfAsync(Enum.GetValues<ListKind>(), cancellation);

    public IEnumerable<ListItem> Of(ListKind list) => _items.Where(i => i.List == list && (MayChange || !i.IsRetired));
}
