using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Tasks.Register;

/// <summary>Somebody without an account: how they are reached, what they were sent, opened and answered.</summary>
[SignedIn]
[Records(RegisterDeeds.Shown)]
internal sealed class DetailsModel(RegisterQueries register) : PageModel
{
    public ExternalPerson Person { get; private set; } = null!;

    public IReadOnlyList<AskedLine> Asked { get; private set; } = [];

    /// <summary>How often they were asked in cases that the user does not read.</summary>
    public int AskedElsewhere { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellation)
    {
        if (await register.FindAsync(person, cancellation) is not { } found)
            return NotFound();

        Person = found;
        Asked = await register.AskedAsync(person, cancellation);
        AskedElsewhere = await register.AskedElsewhereAsync(person, cancellation);
        return Page();
    }
}
