using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Links;

/// <summary>Takes back that it is linked with a case.</summary>
[OnCase(Level.Contribute)]
[Records(LinkDeeds.Shown)]
internal sealed class EndModel(HeldBarQueries bars, LinkQueries queries, LinkService links) : HeldScreen(bars)
{
    public LinkLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid link, CancellationToken cancellation) =>
        await LoadAsync(link, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid link, CancellationToken cancellation)
    {
        if (!await LoadAsync(link, cancellation))
            return NotFound();

        await links.UnlinkAsync(HeldId, link, cancellation);
        return LocalRedirect(Bar.Place.Plan);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await queries.FindAsync(id, cancellation) is not { } line)
            return false;

        Line = line;
        return true;
    }
}
