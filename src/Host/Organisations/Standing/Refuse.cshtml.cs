using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Organisations.Standing;

/// <summary>Does not let an organisation in.</summary>
[Needs(CorePermissions.ApprovePartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class RefuseModel(PartnerQueries partners, StandingService standing, IReadLog read)
    : StandingStep(partners, read)
{
    public override string Title => $"Do not let {Name} in";

    public override string Meaning =>
        "Its contact is signed out, and told by mail that it was not let in, without the reason. It can be invited again.";

    public override string Button => "Do not let in";

    public override string? Variant => "warning";

    public override string? Question => "Why is it not let in?";

    protected override OrganisationStatus From => OrganisationStatus.Joining;

    protected override Task SaveAsync(Guid id, CancellationToken cancellation) =>
        standing.RefuseAsync(id, Reason, Version, cancellation);
}
