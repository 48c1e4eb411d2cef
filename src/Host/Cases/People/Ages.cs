namespace ECins.Host.Cases.People;

/// <summary>How old people are.</summary>
internal static class Ages
{
    /// <summary>Whole years on a day; <c>null</c> when the date of birth is not known.</summary>
    public static int? On(DateOnly day, DateOnly? born) =>
        born is { } birth ? day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0) : null;
}
