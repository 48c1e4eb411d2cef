namespace ECins.Host.Cases.Requests;

/// <summary>How requests are shown.</summary>
internal static class RequestWords
{
    public static string Show(this RequestStatus status) => status switch
    {
        RequestStatus.Waiting => "Waiting for the owner",
        RequestStatus.Granted => "You are let in",
        RequestStatus.Refused => "Refused",
        RequestStatus.Challenged => "Before the data sharing manager",
        RequestStatus.Stands => "Refused, and that stands",
        RequestStatus.Withdrawn => "Taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(this RequestStatus status) => status switch
    {
        RequestStatus.Waiting or RequestStatus.Challenged => "yellow",
        RequestStatus.Granted => "green",
        RequestStatus.Withdrawn => "grey",
        _ => "red",
    };
}
