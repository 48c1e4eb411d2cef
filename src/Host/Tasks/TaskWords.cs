using ECins.Host.Tasks.Forms;
using ECins.SharedKernel;

namespace ECins.Host.Tasks;

/// <summary>How what concerns tasks is shown.</summary>
internal static class TaskWords
{
    public static string Show(this ExternalTask task, DateTime now) => task.State switch
    {
        TaskState.Waiting when now >= task.ExpiresAt => "No answer in time",
        TaskState.Waiting when !task.IsLive(now) => "Link stopped",
        TaskState.Waiting when task.NewLinkAskedAt is not null => "New link asked",
        TaskState.Waiting when task.IsUndelivered => "Not delivered",
        TaskState.Waiting when task.IsCodeUndelivered => "Code not delivered",
        _ => task.State.Show(),
    };

    public static string Show(this TaskState state) => state switch
    {
        TaskState.Waiting => "Waiting",
        TaskState.Answered => "To decide",
        TaskState.Accepted => "On the case",
        TaskState.SetAside => "Set aside",
        TaskState.Revoked => "Called back",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Colour(this TaskState state) => state switch
    {
        TaskState.Waiting => "yellow",
        TaskState.Answered => "blue",
        TaskState.Accepted => "green",
        _ => "grey",
    };

    public static string Colour(this ExternalTask task, DateTime now) => task.State switch
    {
        TaskState.Waiting when !task.IsLive(now) || task.NewLinkAskedAt is not null || task.IsUndelivered || task.IsCodeUndelivered => "red",
        _ => task.State.Colour(),
    };

    public static string ShowDone(this bool? isDone) => isDone switch
    {
        true => "Done",
        false => "Not done",
        null => "",
    };

    /// <summary>A form that was filled in, as it stands in the chronology: what was written the workstream keeps.</summary>
    public static string AnswerText(this ExternalTask task, FormSheet sheet) =>
        $"{task.Name} was asked: {task.Ask}\n{sheet.Definition.Name}: {(sheet.Entries.Count == 1 ? "filled in" : $"{sheet.Entries.Count} entries")}.";

    /// <summary>The answer as it stands in the chronology.</summary>
    public static string AnswerText(this ExternalTask task) =>
        $"{task.Name} was asked: {task.Ask}\n{task.IsDone.ShowDone()}. {task.Note}".TrimEnd();

    public static string Show(this TaskOpening opening) =>
        $"{opening.At.Show()}, from {opening.Address}{(opening.Device.Length > 0 ? ", " + opening.Device : "")}";
}
