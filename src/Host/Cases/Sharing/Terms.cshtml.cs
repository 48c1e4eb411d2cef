using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Sharing;

/// <summary>Shares with somebody new.</summary>
[OnCase(Level.Manage)]
[Records(SharingDeeds.Shown)]
internal sealed class TermsModel(
    HeldBarQueries bars, PrincipalQueries principals, AudienceQueries audiences, ShareService shares, TimeProvider time)
    : TermsScreen(bars, principals, audiences, shares, time)
{
    public override string Heading => $"Share with {With!.Name}";

    public override string Button => "Share";

    public override string Back => $"{Root}/sharing/add";

    protected override async Task<Principal?> WithAsync(CancellationToken cancellation) =>
        Enum.TryParse<PrincipalKind>($"{RouteData.Values["kind"]}", out var kind)
            ? await Principals.FindAsync(kind, RouteId("id"), cancellation)
            : null;

    protected override Task SaveAsync(CancellationToken cancellation) => Shares.ShareAsync(HeldId, Form, cancellation);
}
