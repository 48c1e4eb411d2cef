namespace ECins.Host.Cases.People;

/// <summary>What became of what somebody is said to have done.</summary>
internal enum Allegation
{
    Said,
    LookedInto,
    FoundSo,
    FoundNotSo,
    Withdrawn,
}

internal static class AllegationWords
{
    public static string Show(this Allegation allegation) => allegation switch
    {
        Allegation.Said => "Said, and no more",
        Allegation.LookedInto => "Being looked into",
        Allegation.FoundSo => "Found so",
        Allegation.FoundNotSo => "Found not so",
        _ => "Withdrawn",
    };

    public static string Colour(this Allegation allegation) => allegation switch
    {
        Allegation.FoundSo => "red",
        Allegation.FoundNotSo or Allegation.Withdrawn => "green",
        _ => "grey",
    };
}
