using ECins.SharedKernel;

namespace ECins.Host.Tasks.Codes;

/// <summary>How what concerns codes is shown.</summary>
internal static class CodeWords
{
    public static string Show(this CodeRoute route) => route switch
    {
        CodeRoute.Spoken => "I tell them, in person or on the telephone",
        CodeRoute.Text => "By text message",
        CodeRoute.Letter => "By a letter that I print",
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };

    /// <summary>What whoever reads the code is to do with it. To be asked of a task that was loaded with its text message.</summary>
    public static string WhatToDo(this ExternalTask task) => task switch
    {
        { IsCodeUndelivered: true } => $"It could not be brought by text message. Say it to {task.Name} in person or on the telephone, never by e-mail.",
        { Route: CodeRoute.Text } => $"It goes to {task.Telephone} by text message. If it does not come, say it to {task.Name} in person or on the telephone, never by e-mail.",
        { Route: CodeRoute.Letter } => $"Post it to {task.Name} in a letter, never by e-mail.",
        _ => $"Say it to {task.Name} in person or on the telephone, never by e-mail.",
    };

    /// <summary>How the code went, and how far it came. To be asked of a task that was loaded with its text message.</summary>
    /// <param name="task">The task.</param>
    /// <param name="isTheirs">Whether the reader sends codes: to nobody else is it said where they go.</param>
    public static string ShowRoute(this ExternalTask task, bool isTheirs)
    {
        var shows = isTheirs && task.State == TaskState.Waiting;
        return task switch
        {
            { Route: CodeRoute.Text, Text: { } text } => $"By text message{(shows ? $" to {task.Telephone}" : "")}. {text.Show()}",
            { Route: CodeRoute.Text } => "By text message",
            { Route: CodeRoute.Letter } => shows ? $"By letter to {task.PostalAddress}" : "By letter",
            _ => "Said by whoever asked",
        };
    }

    public static string Show(this CodeText text) => text switch
    {
        { FailedAt: { } failed } => $"Not delivered, {failed.Show()}: {text.Fault!.Value.Show()}",
        { DeliveredAt: { } delivered } => $"Delivered {delivered.Show()}",
        { SentAt: { } sent } => $"Sent {sent.Show()}",
        { WithdrawnAt: not null } => "Called back before it went out",
        _ => "Not sent yet",
    };

    public static string Show(this CodeTextFault fault) => fault switch
    {
        CodeTextFault.NoSuchNumber => "no text message can be sent to the number",
        CodeTextFault.NotReached => "their telephone was off or full",
        _ => "it was lost on the way",
    };

    /// <summary>The message as the provider's template has it, for the demonstration.</summary>
    public static string Text(string organisation, string code) =>
        $"{organisation}: your code is {code}. It opens the link that we mailed you. Tell it to nobody.";
}
