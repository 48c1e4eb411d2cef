using ECins.Host.Composition;
using ECins.Host.Mail;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Home;

/// <summary>Where a user starts: the workstreams they work in, and what they look after.</summary>
[SignedIn]
[RecordsNothing("Shows the signed-in user nothing but their own name and menu.")]
internal sealed class IndexModel(Caller caller, ModuleCatalog catalog, MailQueries mails) : PageModel
{
    public Caller Caller => caller;

    public IReadOnlyList<HomeLink> Workstreams { get; } =
    [
        .. catalog.Modules.SelectMany(m => m.Navigation
            .Where(n => caller.Can(n.Permission))
            .Select(n => new HomeLink(n.Text, n.Path, m.Summary))),
    ];

    public int? HeldMail { get; private set; }

    public bool ManagesWorkstreams => caller.Can(CorePermissions.ManageWorkstreams);

    public bool PublishesSyOps => caller.Can(CorePermissions.PublishSyOps);

    public bool SeesPartners => caller.Can(CorePermissions.SeePartners);

    public async Task OnGetAsync(CancellationToken cancellation) => HeldMail = await mails.HeldAsync(cancellation);
}

internal sealed record HomeLink(string Text, string Href, string Summary);
