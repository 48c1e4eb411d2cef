using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>Changes a share: how far, until when, why and, of an organisation, who there.</summary>
[OnCase(Level.Manage)]
[Records(SharingDeeds.Shown)]
internal sealed class ChangeModel(
    HeldBarQueries bars, PrincipalQueries principals, AudienceQueries audiences, ShareService shares, TimeProvider time)
    : TermsScreen(bars, principals, audiences, shares, time)
{
    /// <summary>The share that the form was filled from.</summary>
    [BindProperty]
    public Guid Standing { get; set; }

    public override string Heading => $"Change what is shared with {With!.Name}";

    public override string Button => "Save the change";

    public override string Back => $"{Root}/sharing";

    protected override void Fill()
    {
        if (Asked is not { } share)
            return;

        (Standing, UpTo, Until, Reason) = (share.Id, share.Level, share.Until, share.Reason);
        There = share.Principal == PrincipalKind.Organisation ? SharedThere.Everybody : null;
    }

    protected override async Task<Principal?> WithAsync(CancellationToken cancellation) =>
        Asked is { } share && (HttpMethods.IsPost(Request.Method) || IsOut)
            ? await Principals.FindAsync(share.Principal, share.PrincipalId, cancellation)
            : null;

    protected override bool IsOut => Asked is { } share && share.CountsOn(Today);

    protected override bool IsReplaced(Share share) => share.Id == Standing || base.IsReplaced(share);

    protected override Task SaveAsync(CancellationToken cancellation) => Shares.ChangeAsync(HeldId, Standing, Form, cancellation);

    protected override Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = Bar.Holding.Shares.First(s => s.PrincipalId == With!.Id && s.CountsOn(Today));
        ModelState.Remove(nameof(Standing));
        Standing = now.Id;
        return Task.FromResult<IReadOnlyList<Difference>>(
        [
            new("How far", now.Level.Show(), UpTo?.Show()),
            new("Until", now.Until?.Show() ?? "It is ended", Until?.Show() ?? "It is ended"),
            new("Why", now.Reason, Reason),
        ]);
    }

    private Share? Asked => Bar.Holding.Shares.SingleOrDefault(s => s.Id == RouteId("share"));
}
