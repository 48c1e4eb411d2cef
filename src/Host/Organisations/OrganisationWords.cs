namespace ECins.Host.Organisations;

/// <summary>How organisations' kinds are shown.</summary>
internal static class OrganisationWords
{
    public static string Show(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Police => "Police",
        OrganisationKind.Council => "Council",
        OrganisationKind.HousingAssociation => "Housing association",
        OrganisationKind.School => "School",
        OrganisationKind.FireAndRescue => "Fire and rescue",
        OrganisationKind.NhsTrust => "NHS trust",
        OrganisationKind.Probation => "Probation",
        OrganisationKind.Charity => "Charity",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
