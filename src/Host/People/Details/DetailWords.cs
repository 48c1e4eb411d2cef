namespace ECins.Host.People.Details;

/// <summary>How what is known of people is shown.</summary>
internal static class DetailWords
{
    /// <summary>Warnings that somebody may come to harm, as opposed to what whoever meets them must know.</summary>
    public static IReadOnlyList<WarningKind> OfDanger { get; } = [WarningKind.SelfHarm, WarningKind.Suicidal, WarningKind.AtRiskFromOthers];

    public static string Show(this Gender gender) => gender == Gender.NotKnown ? "Not known" : gender.ToString();

    public static string Show(this OtherNameKind kind) => kind switch
    {
        OtherNameKind.Alias => "Alias",
        OtherNameKind.Nickname => "Nickname",
        OtherNameKind.Former => "Former name",
        _ => "Another spelling",
    };

    public static string Show(this IdentifierKind kind) => kind switch
    {
        IdentifierKind.Nhs => "NHS number",
        IdentifierKind.Pnc => "PNC ID",
        IdentifierKind.Cro => "CRO number",
        IdentifierKind.Uln => "Unique learner number (ULN)",
        IdentifierKind.Upn => "Unique pupil number (UPN)",
        IdentifierKind.Prison => "Prison number",
        IdentifierKind.Probation => "Probation case reference (CRN)",
        IdentifierKind.NationalInsurance => "National Insurance number",
        _ => "An organisation's own reference",
    };

    public static string Show(this WarningKind kind) => kind switch
    {
        WarningKind.Violent => "Violent",
        WarningKind.Weapons => "Weapons",
        WarningKind.SelfHarm => "Harms themselves",
        WarningKind.Suicidal => "Suicidal",
        WarningKind.Dog => "Dangerous dog",
        WarningKind.Infectious => "Infectious illness",
        WarningKind.VisitInPairs => "Visit in pairs",
        WarningKind.AtRiskFromOthers => "At risk from others",
        _ => "Other",
    };

    public static string Show(this Ethnicity ethnicity) => ethnicity switch
    {
        Ethnicity.NotStated => "Not stated",
        Ethnicity.WhiteBritish => "White: English, Welsh, Scottish, Northern Irish or British",
        Ethnicity.WhiteIrish => "White: Irish",
        Ethnicity.WhiteGypsyOrTraveller => "White: Gypsy or Irish Traveller",
        Ethnicity.WhiteOther => "White: any other background",
        Ethnicity.MixedWhiteAndBlackCaribbean => "Mixed: White and Black Caribbean",
        Ethnicity.MixedWhiteAndBlackAfrican => "Mixed: White and Black African",
        Ethnicity.MixedWhiteAndAsian => "Mixed: White and Asian",
        Ethnicity.MixedOther => "Mixed: any other background",
        Ethnicity.AsianIndian => "Asian: Indian",
        Ethnicity.AsianPakistani => "Asian: Pakistani",
        Ethnicity.AsianBangladeshi => "Asian: Bangladeshi",
        Ethnicity.AsianChinese => "Asian: Chinese",
        Ethnicity.AsianOther => "Asian: any other background",
        Ethnicity.BlackAfrican => "Black: African",
        Ethnicity.BlackCaribbean => "Black: Caribbean",
        Ethnicity.BlackOther => "Black: any other background",
        Ethnicity.Arab => "Arab",
        _ => "Any other ethnic group",
    };
}
