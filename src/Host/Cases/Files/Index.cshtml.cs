using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Files;

/// <summary>The files of a case, newest first.</summary>
[OnCase(Level.Read)]
[Records(FileDeeds.Listed)]
internal sealed class IndexModel(CaseBarQueries bars, DocumentQueries documents) : CaseScreen(bars)
{
    public IReadOnlyList<Document> Files { get; private set; } = [];

    /// <summary>The reader's own that nobody else sees.</summary>
    public IReadOnlyList<Document> Quarantined { get; private set; } = [];

    public bool HasOlder { get; private set; }

    /// <summary>The last file of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = await documents.PageAsync(Before, cancellation);
        (Files, HasOlder) = ([.. found.Take(DocumentQueries.PageSize)], found.Count > DocumentQueries.PageSize);
        if (Before is null)
            Quarantined = await documents.OwnQuarantinedAsync(cancellation);
    }
}
