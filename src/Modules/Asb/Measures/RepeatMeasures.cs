using ECins.Asb.Hotspots;
using ECins.Asb.Repeats;
using ECins.Asb.Settings;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Measures;

namespace ECins.Asb.Measures;

/// <summary>How many places and people are reported again and again.</summary>
internal sealed class RepeatMeasures(RepeatPlaceQueries places, RepeatPeopleQueries people, SettingsQueries settings) : IScopedService
{
    public async Task<MeasureTable> CountAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (rule, looked) = ((await settings.SchemeAsync(cancellation)).Repeats, new Days(period.From, period.LastDay));
        var found = await places.ListAsync(rule, looked, cancellation);
        var known = await people.ListAsync(rule, looked, cancellation);
        return new MeasureTable(
            "Repeat", [new("How many"), new("Reports of them", IsDrawn: false)],
            [
                new MeasureRow("Places", [found.Count, found.Sum(p => p.Count)]),
                RowOf("People harmed", [.. known.Where(p => p.Role == InvolvementRole.Victim)]),
                RowOf("People said to have done it", [.. known.Where(p => p.Role == InvolvementRole.AllegedPerpetrator)]),
            ]);
    }

    private static MeasureRow RowOf(string name, IReadOnlyList<RepeatPerson> people) => new(name, [people.Count, people.Sum(p => p.Count)]);
}
