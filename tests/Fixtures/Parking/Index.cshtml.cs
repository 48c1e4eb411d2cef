using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ECins.Parking;

[Needs(ParkingModule.SeePermits)]
[Records(ParkingModule.PermitsListed)]
internal sealed class IndexModel(ParkingDbContext parking, PermitService permits) : PageModel
{
    public IReadOnlyList<string> Plates { get; private set; } = [];

    [BindProperty]
    public string? Plate { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Plates =
        await parking.Set<Permit>().OrderBy(p => p.Plate).Select(p => p.Plate).Take(50).ToListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await permits.IssueAsync(Plate ?? "", cancellation);
        return LocalRedirect("/parking");
    }
}
