using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Tenancy;

/// <summary>Offers the choice of force areas at the platform's own host name.</summary>
[OpenToAll("That a force area exists is no secret.")]
[RecordsNothing("That a force area exists is no secret.")]
[OnPlatformHost]
internal sealed class ChooseModel(ForceAreas forceAreas) : PageModel
{
    public IReadOnlyList<(string Name, string Href)> Choices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Choices = [.. (await forceAreas.AllAsync(cancellation)).Select(a => (a.Name, HrefOf(a)))];

    private string HrefOf(ForceArea forceArea) =>
        new UriBuilder(Request.Scheme, forceArea.Host, Request.Host.Port ?? -1).Uri.ToString();
}
