using System.Globalization;
using F23.StringSimilarity;

namespace ECins.Host.People.Matching;

/// <summary>Dates of birth, with the slips that people make in them, and years of birth.</summary>
internal static class BirthLikeness
{
    private static readonly OptimalStringAlignment Edits = new();

    public static Finding Of(PersonFacts one, PersonFacts other)
    {
        if (one.BornOn is { } day && other.BornOn is { } otherDay)
            return OfDays(day, otherDay);
        if (one.BornYear is { } year && other.BornYear is { } otherYear)
            return OfYears(Math.Abs(year - otherYear));
        return Finding.None;
    }

    private static Finding OfDays(DateOnly one, DateOnly other)
    {
        if (one == other)
            return new Finding(13, "the same date of birth");
        if ((one.Year, one.Month, one.Day) == (other.Year, other.Day, other.Month))
            return new Finding(8, "a date of birth with day and month the other way round");
        if (Edits.Distance(Digits(one), Digits(other)) <= 1)
            return new Finding(6, "a date of birth that differs by one slip");

        var same = (one.Year == other.Year ? 1 : 0) + (one.Month == other.Month ? 1 : 0) + (one.Day == other.Day ? 1 : 0);
        return same == 2 ? new Finding(2, "a similar date of birth") : new Finding(-8, "");
    }

    // A year alone is often a guess.
    private static Finding OfYears(int apart) => apart switch
    {
        0 => new Finding(5, "the same year of birth"),
        <= 2 => new Finding(2, "a year of birth close by"),
        <= 5 => Finding.None,
        _ => new Finding(-4, ""),
    };

    private static string Digits(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
