using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace ECins.SharedKernel;

/// <summary>
/// The bank holidays of England and Wales that recur: Banking and Financial Dealings Act 1971, and those proclaimed every year.
/// </summary>
internal static class BankHolidays
{
    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> Known = new();

    public static FrozenSet<DateOnly> Of(int year) => Known.GetOrAdd(year, y => [.. In(y)]);

    private static IEnumerable<DateOnly> In(int year)
    {
        var easter = EasterSunday(year);
        yield return AtWork(new DateOnly(year, 1, 1));
        yield return easter.AddDays(-2);
        yield return easter.AddDays(1);
        yield return FirstMonday(new DateOnly(year, 5, 1));
        yield return FirstMonday(new DateOnly(year, 5, 25));
        yield return FirstMonday(new DateOnly(year, 8, 25));
        var christmas = new DateOnly(year, 12, 25);
        yield return AtWork(christmas);
        yield return christmas.DayOfWeek switch
        {
            // Christmas Day moves to the Monday or Tuesday, and Boxing Day makes room for it.
            DayOfWeek.Friday or DayOfWeek.Saturday => new DateOnly(year, 12, 28),
            _ => new DateOnly(year, 12, 26),
        };
    }

    private static DateOnly AtWork(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(2),
        DayOfWeek.Sunday when date.Month == 12 => date.AddDays(2),
        DayOfWeek.Sunday => date.AddDays(1),
        _ => date,
    };

    private static DateOnly FirstMonday(DateOnly from) => from.AddDays(((int)DayOfWeek.Monday - (int)from.DayOfWeek + 7) % 7);

    // The Gregorian computus, as Meeus, Jones and Butcher give it.
    private static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
