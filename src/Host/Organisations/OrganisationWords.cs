namespace ECins.Host.Organisations;

/// <summary>How what is known of organisations is shown.</summary>
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

    /// <summary>Where it is.</summary>
    /// <param name="county">As <see cref="Organisation.OtherCounty"/>.</param>
    /// <param name="forceArea">The force area's name.</param>
    public static string ShowPlace(string county, string forceArea) => county.Length == 0 ? forceArea : $"{county}, outside {forceArea}";

    public static string Show(this Regime regime) => regime switch
    {
        Regime.UkGdpr => "UK GDPR",
        Regime.LawEnforcement => "Law enforcement (Data Protection Act 2018, Part 3)",
        _ => throw new ArgumentOutOfRangeException(nameof(regime)),
    };

    public static string Show(this OrganisationStatus status) => status switch
    {
        OrganisationStatus.Live => "Partner",
        OrganisationStatus.Suspended => "Suspended",
        OrganisationStatus.Joining => "Joining",
        OrganisationStatus.Withdrawn => "Not let in",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(this OrganisationStatus status) => status switch
    {
        OrganisationStatus.Live => "green",
        OrganisationStatus.Suspended => "red",
        OrganisationStatus.Joining => "yellow",
        _ => "grey",
    };
}
