namespace ECins.Host.Organisations.Joining;

/// <summary>Whom to invite, as far as it has been entered.</summary>
internal sealed record InvitationDraft
{
    public string Name { get; init; } = "";

    public OrganisationKind? Kind { get; init; }

    public Regime? Regime { get; init; }

    public string OtherCounty { get; init; } = "";

    public string ContactName { get; init; } = "";

    public string ContactJob { get; init; } = "";

    public string ContactAddress { get; init; } = "";

    public Guid? AgreementId { get; init; }
}
