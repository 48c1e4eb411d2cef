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

    /// <summary>As the owner of the case is told of it.</summary>
    public static string Tell(this RequestStatus status) => status switch
    {
        RequestStatus.Waiting => "Waiting",
        RequestStatus.Granted => "Let in",
        RequestStatus.Challenged => "Refused, and before the data sharing manager",
        _ => status.Show(),
    };

    public static string Colour(this RequestStatus status) => status switch
    {
        RequestStatus.Waiting or RequestStatus.Challenged => "yellow",
        RequestStatus.Granted => "green",
        RequestStatus.Withdrawn => "grey",
        _ => "red",
    };
}
