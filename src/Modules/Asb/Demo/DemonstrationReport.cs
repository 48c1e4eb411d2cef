using ECins.Asb.Incidents;
using ECins.Asb.Reporting;
using ECins.SharedKernel;

namespace ECins.Asb.Demo;

/// <summary>An invented report of the demonstration.</summary>
/// <param name="DaysAgo">When it came.</param>
/// <param name="Type">What kind of behaviour, by name.</param>
/// <param name="Place">Where.</param>
/// <param name="What">What happened.</param>
internal sealed record DemonstrationReport(int DaysAgo, string Type, string Place, string What)
{
    /// <summary>At what time it happened, the day before it came; <c>null</c> where only the day is known, which is then that it came on.</summary>
    public TimeOnly? Time { get; init; }

    public CrimeView Crime { get; init; }

    public HateStrands Hate { get; init; }

    public ReportChannel Channel { get; init; }

    public string From { get; init; } = "";

    public string FromReference { get; init; } = "";

    public ReporterKind Reporter { get; init; } = ReporterKind.Refused;

    /// <summary>Who was harmed; nobody in particular where that is empty.</summary>
    public string Affected { get; init; } = "";

    public string Alleged { get; init; } = "";

    /// <summary>Somebody deals with it.</summary>
    public bool IsTriaged { get; init; }

    /// <summary>How many days after it came its reporter was spoken to.</summary>
    public int? ContactedAfter { get; init; }

    /// <summary>Why it was closed, by name; empty where it is not.</summary>
    public string Closed { get; init; } = "";

    public string Answer { get; init; } = "";

    public static IReadOnlyList<DemonstrationReport> All { get; } =
    [
        new(61, "Rowdy or inconsiderate behaviour", "Garages behind Warren Close", "Six or seven young people on the garage roofs until midnight")
        {
            IsTriaged = true, ContactedAfter = 2, Closed = "Advice given", Answer = "The patrol will pass the garages in the evenings. Report it again if it goes on.",
        },
        new(30, "Rowdy or inconsiderate behaviour", "Garages behind Warren Close", "Bottles thrown from the garage roofs, nobody hurt")
        {
            IsTriaged = true, ContactedAfter = 3, Closed = "No evidence", Answer = "Nobody was there when we came. Keep a diary, please.",
        },
        new(9, "Noise", "4 Marsh Lane", "A drum kit in the back room, every evening from six")
        {
            Reporter = ReporterKind.Named, Affected = "Winifred Aske", Alleged = "The son at number 6",
        },
        new(5, "Rowdy or inconsiderate behaviour", "Garages behind Warren Close", "A fire in a bin, and shouting at people who came out to look")
        {
            Crime = CrimeView.MayBe, IsTriaged = true, ContactedAfter = 1, Alleged = "A boy in a yellow jacket",
        },
        new(2, "Street drinking", "Market Place, by the cross", "Four men drinking on the steps from noon")
        {
            Reporter = ReporterKind.Anonymous, Channel = ReportChannel.OnlineForm, IsTriaged = true,
        },
        new(1, "Intimidation or harassment", "12 Lode Crescent", "Words sprayed on the front door, and a man who shouted them from a car")
        {
            Crime = CrimeView.MayBe, Hate = HateStrands.Race | HateStrands.Religion, Reporter = ReporterKind.Professional, Affected = "Samir Haddad", Channel = ReportChannel.InPerson,
        },
        new(1, "Abandoned vehicle", "Fish Dock car park", "A van without plates has stood across two spaces for a fortnight")
        {
            Channel = ReportChannel.OtherAgency, From = "Lodeside Homes", FromReference = "LH-20418", Reporter = ReporterKind.Professional,
        },
    ];

    public ReportDraft ToDraft(Guid type, DateOnly day) => new()
    {
        IsDanger = false,
        TypeId = type,
        What = What,
        Place = Place,
        Day = Time is null ? day : day.AddDays(-1),
        Time = Time,
        HowLong = HowLong.Weeks,
        Affected = Affected.Length > 0 ? AffectedParty.SomebodyElse : AffectedParty.Community,
        AffectedName = Affected,
        Alleged = Alleged.Length > 0 ? [Alleged] : [],
        IsAllegedAsked = true,
        Channel = Channel,
        FromAgency = From,
        FromReference = FromReference,
        Reporter = Reporter,
        ReporterName = Reporter is ReporterKind.Named or ReporterKind.Professional ? "Colin Rudd" : "",
        Crime = Crime,
        IsHate = Hate != HateStrands.None,
        Hate = Hate,
        IsEvidenceAsked = true,
    };

    /// <summary>When it came (UTC): in the morning.</summary>
    public DateTime At(DateOnly today) => UkTime.FromUk(today.AddDays(-DaysAgo), new TimeOnly(10, 20));
}
