using ECins.Asb.Incidents;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.FromAgencies;

/// <summary>What a column of another agency's file can say of a report. Kept by name.</summary>
internal enum ReportColumn
{
    Day,
    Time,
    Place,
    What,
    Kind,
    Reference,
    Postcode,
    Uprn,
    Victim,
    VictimContact,
    Reporter,
    ReporterContact,

    /// <summary>Whether who reported it agreed to be recorded.</summary>
    Agreed,
    Alleged,
    Hate,
    CrimeReference,
    Evidence,
}

/// <summary>How columns are shown, and known by what stands over them.</summary>
internal static class ReportColumns
{
    public static IReadOnlyList<ReportColumn> Required { get; } = [ReportColumn.Day, ReportColumn.Place, ReportColumn.What];

    public static string Show(this ReportColumn column) => column switch
    {
        ReportColumn.Day => "Day it happened",
        ReportColumn.Time => "Time of day",
        ReportColumn.Place => "Where",
        ReportColumn.What => "What happened",
        ReportColumn.Kind => "Kind of behaviour",
        ReportColumn.Reference => "Their reference",
        ReportColumn.Postcode => "Postcode",
        ReportColumn.Uprn => "UPRN",
        ReportColumn.Victim => "Who was affected",
        ReportColumn.VictimContact => "How to reach who was affected",
        ReportColumn.Reporter => "Who reported it",
        ReportColumn.ReporterContact => "How to reach who reported it",
        ReportColumn.Agreed => "Agreed to be recorded",
        ReportColumn.Alleged => "Who is said to have done it",
        ReportColumn.Hate => "Hate",
        ReportColumn.CrimeReference => "Crime number",
        ReportColumn.Evidence => "Evidence",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public static string? Hint(this ReportColumn column) => column switch
    {
        ReportColumn.Day => "With the day before the month, like 5/11/2026, or as 2026-11-05. A time of day may follow",
        ReportColumn.Time => "Not needed where it stands with the day",
        ReportColumn.Reference => "By it and the day a report that is here already is known, and not taken in twice",
        ReportColumn.Reporter => "Where it is empty, the report is anonymous",
        ReportColumn.Agreed => "Yes or No. Where it says No, the report counts and nothing about them is recorded. Without this column, leave out who reported it unless they agreed",
        ReportColumn.Alleged => "Several with a semicolon between them",
        ReportColumn.Hate => "No, or what it was against: race, religion, sexual orientation, disability, transgender identity, other",
        _ => null,
    };

    /// <summary>The column that a file made for this would have, or that is called something like it; <c>null</c> when there is none.</summary>
    public static string? GuessIn(this ReportColumn column, IReadOnlyList<string> headings) =>
        Names(column).Select(name => headings.FirstOrDefault(h => Incident.KeyOf(h) == name)).FirstOrDefault(h => h is not null);

    public static IReadOnlyList<Choice> Offered(this AgencyFile file, SheetRow? first) =>
    [
        .. file.Headings.Select((heading, at) => (heading, at)).Where(h => h.heading.Length > 0)
            .Select(h => new Choice(h.heading, first is not null && h.at < first.Cells.Length ? With(h.heading, first.Cells[h.at]) : h.heading)),
    ];

    private static string With(string heading, string example) =>
        example.Length == 0 ? heading : $"{heading} (like: {(example.Length > 30 ? example[..30] + "\u2026" : example)})";

    private static string[] Names(ReportColumn column) => column switch
    {
        ReportColumn.Day => [Key(column), "DATE", "INCIDENTDATE", "DATEOFINCIDENT", "OCCURRED", "OCCURREDON", "DATEOCCURRED", "DATEREPORTED"],
        ReportColumn.Time => [Key(column), "TIME", "INCIDENTTIME", "TIMEOFINCIDENT"],
        ReportColumn.Place => [Key(column), "PLACE", "LOCATION", "ADDRESS", "INCIDENTADDRESS", "INCIDENTLOCATION", "STREET"],
        ReportColumn.What => [Key(column), "DESCRIPTION", "DETAILS", "SUMMARY", "NOTES", "INCIDENTDETAILS"],
        ReportColumn.Kind => [Key(column), "TYPE", "CATEGORY", "ASBTYPE", "INCIDENTTYPE", "SUBTYPE", "NATURE"],
        ReportColumn.Reference => [Key(column), "REFERENCE", "REF", "CASEREFERENCE", "INCIDENTNUMBER", "CASENUMBER", "CASENO", "REFNO", "ID"],
        ReportColumn.Victim => [Key(column), "VICTIM", "VICTIMNAME", "AFFECTED"],
        ReportColumn.VictimContact => [Key(column), "VICTIMCONTACT", "VICTIMTELEPHONE", "VICTIMPHONE"],
        ReportColumn.Reporter => [Key(column), "REPORTER", "REPORTEDBY", "COMPLAINANT", "REPORTERNAME", "CALLER"],
        ReportColumn.ReporterContact => [Key(column), "REPORTERCONTACT", "REPORTERTELEPHONE", "REPORTERPHONE", "COMPLAINANTCONTACT", "TELEPHONE", "TEL", "PHONE"],
        ReportColumn.Agreed => [Key(column), "CONSENT", "AGREED", "CONSENTTOSHARE"],
        ReportColumn.Alleged => [Key(column), "ALLEGEDPERPETRATOR", "PERPETRATOR", "SUSPECT", "ALLEGEDPERPETRATORS"],
        ReportColumn.Hate => [Key(column), "HATEMOTIVATION", "HATESTRAND", "HATEINCIDENT"],
        ReportColumn.CrimeReference => [Key(column), "CRIMEREFERENCE", "CRIMEREF", "CRN"],
        _ => [Key(column)],
    };

    private static string Key(ReportColumn column) => Incident.KeyOf(column.Show());
}
