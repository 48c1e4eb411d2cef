using ECins.Asb.Progress;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Remedies;

/// <summary>A page that takes a community remedy a step on; for one that is not of the case it is not there.</summary>
internal abstract class RemedyScreen(RemedyQueries remedies) : StepScreen
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public RemedyOffer Offer { get; private set; } = null!;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await remedies.FindAsync(CaseId, Id, cancellation) is not { } offer)
            return false;

        Offer = offer;
        if (HttpMethods.IsGet(HttpContext.Request.Method))
            Version = offer.Version;
        return await base.FindAsync(cancellation);
    }
}
