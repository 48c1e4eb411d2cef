using ECins.Host.Meetings.Agenda;

namespace ECins.Host.Meetings;

/// <summary>How what concerns meetings is shown.</summary>
internal static class MeetingWords
{
    public static string Show(this Concern concern) => concern switch
    {
        Concern.Place => "A place",
        Concern.Theme => "A theme",
        Concern.PersonOrFamily => "A person or family",
        _ => "The group's own business",
    };

    public static string Show(this MeetingState state) => state switch
    {
        MeetingState.Preparing => "Not issued yet",
        MeetingState.Issued => "Issued",
        MeetingState.Closed => "Minutes closed",
        _ => "Called off",
    };

    public static string Colour(this MeetingState state) => state switch
    {
        MeetingState.Preparing => "yellow",
        MeetingState.Issued => "blue",
        MeetingState.Closed => "grey",
        _ => "red",
    };

    public static string Show(this Presence presence) => presence switch
    {
        Presence.NotSaid => "Has not said",
        Presence.Coming => "Comes",
        Presence.Apologies => "Apologies",
        Presence.Present => "Was there",
        _ => "Was not there",
    };

    /// <summary>As it is said to who said it.</summary>
    public static string ShowOwn(this Presence presence) => presence switch
    {
        Presence.NotSaid => "You have not said whether you come",
        Presence.Coming => "You come",
        Presence.Apologies => "You cannot come",
        Presence.Present => "You were there",
        _ => "You were not there",
    };
}
