using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Notices;

/// <summary>Mutes a case for the user, or no longer: no mail and no new notices about it, but for what is urgent.</summary>
[OnCase(Level.Read)]
[RecordsNothing("Shows nothing: it leads back to the case.")]
internal sealed class MuteModel(NoticeService service) : PageModel
{
    public IActionResult OnGet(Guid caseId) => LocalRedirect($"/cases/{caseId}");

    public async Task<IActionResult> OnPostAsync(Guid caseId, bool isMuted, CancellationToken cancellation)
    {
        await service.MuteAsync(isMuted, cancellation);
        return LocalRedirect($"/cases/{caseId}");
    }
}
