using ECins.Host.Tasks.Codes;

namespace ECins.Host.Tasks.Rounds;

/// <summary>How what concerns rounds is shown.</summary>
internal static class RoundWords
{
    public static string Show(this RoundReason reason) => reason switch
    {
        RoundReason.Retired => "Not to be asked any more",
        RoundReason.PersonalAddress => "Their e-mail address is personal, and nobody is asked at one here",
        RoundReason.NoWay => "No mobile number or postal address is known that their code could go to",
        RoundReason.AlreadyAsked => "Asked the same already, and has not answered yet",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>Above the mail of those whose codes go this way.</summary>
    public static string ShowMail(this CodeRoute route) => route switch
    {
        CodeRoute.Text => "The mail to those who get the code by text message",
        CodeRoute.Letter => "The mail to those who get the code by letter",
        _ => "The mail to those whom you tell the code",
    };

    public static string ShowPeople(int count) => count == 1 ? "1 person" : $"{count:N0} people";

    /// <summary>What whoever reads the code is to do with it, up to the code itself.</summary>
    public static string SayCode(this RoundRow row) => row.Task!.Route switch
    {
        CodeRoute.Letter when !row.Task.IsCodeUndelivered => "In their letter:",
        CodeRoute.Text when !row.Task.IsCodeUndelivered => $"Goes to {row.Task.Telephone} by text message:",
        _ => $"Tell them{(row.Telephone.Length > 0 ? $" on {row.Telephone}" : "")}:",
    };

    /// <summary>How far it has come, in one line.</summary>
    public static string Show(this RoundLine line) => line switch
    {
        { IsUnderWay: true } => $"{line.Asked:N0} of {line.ToAsk:N0} asked so far",
        { Answers: 0 } => $"{ShowPeople(line.Asked)} asked, no answers yet",
        { ToDecide: 0 } => $"{ShowPeople(line.Asked)} asked, {line.Answers:N0} answered",
        _ => $"{ShowPeople(line.Asked)} asked, {line.Answers:N0} answered, {line.ToDecide:N0} to decide",
    };
}
