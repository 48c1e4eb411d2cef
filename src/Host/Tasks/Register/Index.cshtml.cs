using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Tasks.Register;

/// <summary>Whom the user's organisation asks without an account. What is searched for is posted: addresses are kept in logs.</summary>
[SignedIn]
[Records(RegisterDeeds.Listed)]
internal sealed class IndexModel(RegisterQueries register) : PageModel
{
    public IReadOnlyList<ExternalPerson> People { get; private set; } = [];

    public bool HasMore { get; private set; }

    [BindProperty]
    public string? Words { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => FindAsync(cancellation);

    public Task OnPostAsync(CancellationToken cancellation) => FindAsync(cancellation);

    private async Task FindAsync(CancellationToken cancellation)
    {
        var found = await register.FindAsync(Words, cancellation);
        (People, HasMore) = ([.. found.Take(RegisterQueries.Most)], found.Count > RegisterQueries.Most);
    }
}
