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

    public static string Show(this ReportChannel channel) => channel switch
    {
        ReportChannel.Phone => "By telephone",
        ReportChannel.InPerson => "In person",
        ReportChannel.OnlineForm => "Through our online form",
        ReportChannel.Written => "By e-mail or letter",
        ReportChannel.OtherAgency => "Another agency passed it on",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };

    public static string Show(this HowLong howLong) => howLong switch
    {
        HowLong.Once => "It happened once",
        HowLong.Days => "For some days",
        HowLong.Weeks => "For some weeks",
        HowLong.Months => "For some months",
        HowLong.Years => "For a year or more",
        HowLong.NotKnown => "Not known",
        _ => throw new ArgumentOutOfRangeException(nameof(howLong)),
    };

    /// <summary>The strands, one by one, of a list to choose from.</summary>
    public static IReadOnlyList<HateStrands> Strands { get; } = [.. Enum.GetValues<HateStrands>().Where(s => s != HateStrands.None)];

    /// <summary>One or several in a sentence: "Race and disability". Not of none.</summary>
    public static string Show(this HateStrands hate)
    {
        var words = Strands.Where(s => hate.HasFlag(s)).Select(Word).ToList();
        var all = words is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} and {last}" : words[0];
        return char.ToUpperInvariant(all[0]) + all[1..];
    }

    private static string Word(HateStrands strand) => strand switch
    {
        HateStrands.Race => "race",
        HateStrands.Religion => "religion or belief",
        HateStrands.SexualOrientation => "sexual orientation",
        HateStrands.Disability => "disability",
        HateStrands.TransgenderIdentity => "transgender identity",
        HateStrands.Other => "something else about them",
        _ => throw new ArgumentOutOfRangeException(nameof(strand)),
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
