using ECins.SharedKernel;

namespace ECins.Host.Cases.People;

/// <summary>When a person was born and died, as far as known, and how old that makes them.</summary>
/// <param name="BornOn">Date of birth.</param>
/// <param name="BornIn">Year of birth, where the day is not known.</param>
/// <param name="HasDied">They are dead, whether or not it is known since when.</param>
/// <param name="DiedOn">Date of death.</param>
/// <param name="DiedIn">Year of death, where the day is not known.</param>
internal readonly record struct Life(DateOnly? BornOn, int? BornIn, bool HasDied, DateOnly? DiedOn, int? DiedIn)
{
    public const int Adult = 18;

    /// <summary>Years old on a day on which they lived; <c>null</c> when that cannot be told.</summary>
    public int? AgeOn(DateOnly day)
    {
        var lived = !HasDied || DiedOn >= day || (DiedOn is null && DiedIn > day.Year);
        return lived && Ages.On(day, BornOn) is >= 0 and var age ? age : null;
    }

    /// <summary>Years old today, or on the day they died.</summary>
    public int? AgeNow(DateOnly today) => AgeOn(DiedOn ?? today);

    /// <summary>That they are a child, or died as one, as far as can be told; <c>null</c> of adults, and where nothing is known.</summary>
    public string? ChildOn(DateOnly today)
    {
        if (AgeNow(today) is { } age)
            return age < Adult ? $"Child, {age}" : null;
        if (BornOn is not null)
            return Ages.On(today, BornOn) < Adult ? "Child" : null;
        if (BornIn is not { } year)
            return null;

        var birthday = (DiedOn?.Year ?? DiedIn ?? today.Year) - year;
        return birthday < Adult ? $"Child, about {birthday}" : birthday == Adult ? "May be a child" : null;
    }

    public string Born(DateOnly today) => this switch
    {
        { BornOn: { } on } => AgeNow(today) is { } age ? $"{on.Show()}, {age} years old" : on.Show(),
        { BornIn: { } year } => $"About {year}",
        _ => "Not known",
    };

    /// <summary>When they died, in words; <c>null</c> while they live.</summary>
    public string? Died => this switch
    {
        { DiedOn: { } on } => on.Show(),
        { DiedIn: { } year } => $"In {year}",
        { HasDied: true } => "Date not known",
        _ => null,
    };
}
