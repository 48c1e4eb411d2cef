using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Organisations.Standing;

/// <summary>Ends an invitation.</summary>
[Needs(CorePermissions.InvitePartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class WithdrawModel(PartnerQueries partners, StandingService standing, IReadLog read)
    : StandingStep(partners, read)
{
    public override string Title => $"Withdraw the invitation of {Name}";

    public override string Meaning =>
        "Its link stops working, and its contact is signed out. It can be invited again.";

    public override string Button => "Withdraw the invitation";

    public override string? Variant => "warning";

    public override string? Question => "Why is it withdrawn?";

    protected override OrganisationStatus From => OrganisationStatus.Joining;

    protected override Task SaveAsync(Guid id, CancellationToken cancellation) =>
        standing.WithdrawAsync(id, Reason, Version, cancellation);
}
