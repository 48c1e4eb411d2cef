namespace ECins.Asb.Demo;

/// <summary>Invented reports of more than a year, most of them of one bus station, in the evenings before the weekend, and more of late.</summary>
internal static class DemonstrationHotspots
{
    private const int Months = 14;
    private const int Recent = 3;
    private const int Seed = 7;
    private const int DaysOfMonth = 30;

    // A fortnight old at the least: dealt with, and in nobody's inbox.
    private const int Newest = 14;

    private static readonly Kind[] Kinds =
    [
        new("Bus Station", "Rowdy or inconsiderate behaviour", "Shouting and running between the stands, and things thrown at a bus", 2, 5, [20, 21, 21, 22, 22, 23]),
        new("Canal Walk", "Street drinking", "Drinking on the benches by the lock, and glass on the path", 1, 1, [14, 17, 19, 20]),
        new("Skate Park", "Noise", "Music from a loudspeaker until late", 1, 0, [18, 21, 22, 23]),
        new("Quay Street", "Street drinking", "Men drinking in the doorway of the closed shop", 1, 1, [11, 13, 16, 22]),
    ];

    /// <param name="today">UK date.</param>
    public static IEnumerable<DemonstrationReport> Before(DateOnly today)
    {
        var chance = new Random(Seed);
        for (var month = Months - 1; month >= 0; month--)
        {
            foreach (var kind in Kinds)
            {
                for (var left = kind.Usual + (month < Recent ? kind.MoreOfLate : 0); left > 0; left--)
                    yield return kind.Report(DaysAgo(today, (month * DaysOfMonth) + Newest + chance.Next(DaysOfMonth), chance.Next(3) > 0), chance);
            }
        }
    }

    // The report comes the morning after; most come after a Friday or a Saturday.
    private static int DaysAgo(DateOnly today, int ago, bool isWeekend)
    {
        while (isWeekend && today.AddDays(-ago).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            ago++;
        return ago;
    }

    private sealed record Kind(string Place, string Type, string What, int Usual, int MoreOfLate, int[] Hours)
    {
        public DemonstrationReport Report(int daysAgo, Random chance) => new(daysAgo, Type, Place, What)
        {
            Time = chance.Next(6) == 0 ? null : new TimeOnly(Hours[chance.Next(Hours.Length)], chance.Next(60)),
            Channel = Incidents.ReportChannel.OnlineForm,
            Reporter = Incidents.ReporterKind.Anonymous,
            IsTriaged = true,
            ContactedAfter = 2,
            Closed = "Advice given",
            Answer = "A patrol will pass in the evenings. Report it again if it goes on.",
        };
    }
}
