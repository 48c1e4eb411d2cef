using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Links;

/// <summary>Takes back that the case is linked with another.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.Shown)]
internal sealed class EndModel(CaseBarQueries bars, LinkQueries queries, LinkService links) : CaseScreen(bars)
{
    public LinkLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid link, CancellationToken cancellation) =>
        await LoadAsync(link, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid link, CancellationToken cancellation)
    {
        if (!await LoadAsync(link, cancellation))
            return NotFound();

        await links.UnlinkAsync(CaseId, link, cancellation);
        return LocalRedirect($"/cases/{CaseId}/plan");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await queries.FindAsync(id, cancellation) is not { } line)
            return false;

        Line = line;
        return true;
    }
}
