using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Organisations.Standing;

/// <summary>Lets an organisation in that has done all there is to do.</summary>
[Needs(CorePermissions.ApprovePartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class ApproveModel(PartnerQueries partners, StandingService standing, IReadLog read)
    : StandingStep(partners, read)
{
    public override string Title => $"Approve {Name}";

    public override string Meaning =>
        $"{Name} becomes a partner at once: what is shared with it counts from then on, and its SPOC can add colleagues. They get a mail.";

    public override string Button => "Approve";

    protected override OrganisationStatus From => OrganisationStatus.Joining;

    protected override Task SaveAsync(Guid id, CancellationToken cancellation) =>
        standing.ApproveAsync(id, Version, cancellation);
}
