namespace ECins.Asb.Incidents;

/// <summary>How what is said of incidents is shown.</summary>
internal static class IncidentWords
{
    public static string Show(this AffectedParty affected) => affected switch
    {
        AffectedParty.Reporter => "The person reporting it",
        AffectedParty.SomebodyElse => "Somebody else",
        AffectedParty.Community => "Nobody in particular",
        _ => throw new ArgumentOutOfRangeException(nameof(affected)),
    };

    public static string Show(this ReporterKind reporter) => reporter switch
    {
        ReporterKind.Named => "Gave their name and agreed to be recorded",
        ReporterKind.Professional => "Reported it as part of their work",
        ReporterKind.Anonymous => "Did not give their name",
        ReporterKind.Refused => "Does not want to be on a shared system",
        _ => throw new ArgumentOutOfRangeException(nameof(reporter)),
    };

    public static string Show(this CrimeView crime) => crime switch
    {
        CrimeView.No => "No",
        CrimeView.MayBe => "Yes, and the police have not recorded it yet",
        CrimeView.Recorded => "Yes, and the police have recorded it",
        CrimeView.NotSure => "Not sure",
        _ => throw new ArgumentOutOfRangeException(nameof(crime)),
    };
}
