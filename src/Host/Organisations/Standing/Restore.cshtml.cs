using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Organisations.Standing;

/// <summary>Lets a suspended partner in again.</summary>
[Needs(CorePermissions.SuspendPartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class RestoreModel(PartnerQueries partners, StandingService standing, IReadLog read)
    : StandingStep(partners, read)
{
    public override string Title => $"Restore {Name}";

    public override string Meaning =>
        "Its users can sign in again, and what is shared with it counts again.";

    public override string Button => "Restore";

    public override string? Question => "Why is it restored?";

    protected override OrganisationStatus From => OrganisationStatus.Suspended;

    protected override Task SaveAsync(Guid id, CancellationToken cancellation) =>
        standing.RestoreAsync(id, Reason, Version, cancellation);
}
