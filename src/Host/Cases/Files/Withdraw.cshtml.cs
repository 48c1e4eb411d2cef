using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Files;

/// <summary>Withdraws a file.</summary>
[OnCase(Level.Read)]
[Records(FileDeeds.Listed)]
internal sealed class WithdrawModel(CaseBarQueries bars, DocumentQueries queries, DocumentService documents, Caller caller)
    : FileScreen(bars, queries, caller)
{
    [BindProperty]
    public string? Reason { get; set; }

    public IActionResult OnGet() => MayWithdraw ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => documents.WithdrawAsync(CaseId, File.Id, Reason, cancellation)) ? LocalRedirect(FilePath) : Page();
}
