using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Organisations.Standing;

/// <summary>Puts a partner out.</summary>
[Needs(CorePermissions.SuspendPartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class SuspendModel(PartnerQueries partners, StandingService standing, IReadLog read)
    : StandingStep(partners, read)
{
    public override string Title => $"Suspend {Name}";

    public override string Meaning =>
        "All its users are out at their next click, and nothing shared with it can be opened until it is restored. Nothing is deleted. Its open cases can be handed over afterwards.";

    public override string Button => "Suspend";

    public override string? Variant => "warning";

    public override string? Question => "Why is it suspended?";

    protected override OrganisationStatus From => OrganisationStatus.Live;

    protected override Task SaveAsync(Guid id, CancellationToken cancellation) =>
        standing.SuspendAsync(id, Reason, Version, cancellation);
}
