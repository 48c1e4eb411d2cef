using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Files;

/// <summary>A file: what it is, shown where it can be, and what may be done with it.</summary>
[OnCase(Level.Read)]
[Records(FileDeeds.Listed)]
internal sealed class DetailsModel(CaseBarQueries bars, DocumentQueries documents, ChosenReaders readers, Caller caller)
    : FileScreen(bars, documents, caller)
{
    /// <summary>Who may see it.</summary>
    public string For { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellation) => For = (await readers.NamesAsync([File], cancellation)).For(File, File.Author.Name);
}
