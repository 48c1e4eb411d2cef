using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Home;

/// <summary>Where a user starts: the workstreams they work in, and what they look after.</summary>
[SignedIn]
[RecordsNothing("Shows the signed-in user nothing but their own name and menu.")]
internal sealed class IndexModel(Caller caller, ModuleCatalog catalog) : PageModel
{
    public Caller Caller => caller;

    public IReadOnlyList<HomeLink> Workstreams { get; } =
    [
        .. catalog.Modules.SelectMany(m => m.Navigation
            .Where(n => caller.Can(n.Permission))
            .Select(n => new HomeLink(n.Text, n.Path, m.Summary))),
    ];

    public bool ManagesWorkstreams => caller.Can(CorePermissions.ManageWorkstreams);

    public bool PublishesSyOps => caller.Can(CorePermissions.PublishSyOps);

    public bool SeesPartners => caller.Can(CorePermissions.SeePartners);
}

internal sealed record HomeLink(string Text, string Href, string Summary);
