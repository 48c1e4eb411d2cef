using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Mail.Secret;

/// <summary>To whom mail is encrypted, and for how long their certificates last.</summary>
[Needs(CorePermissions.ManageMail)]
[Records(CertificateDeeds.Listed)]
internal sealed class IndexModel(ReceiverCertificateQueries queries) : PageModel
{
    public CertificateStanding Standing { get; private set; } = null!;

    public IReadOnlyList<ShownCertificate> Certificates { get; private set; } = [];

    public bool HasMore { get; private set; }

    /// <summary>The last certificate of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Standing = await queries.StandingAsync(cancellation);
        var found = await queries.PageAsync(After, cancellation);
        (Certificates, HasMore) = ([.. found.Take(ReceiverCertificateQueries.PageSize)], found.Count > ReceiverCertificateQueries.PageSize);
    }
}
