using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;

namespace ECins.Host.Cases;

/// <summary>How what concerns cases is shown.</summary>
internal static class CaseWords
{
    public static string Show(this Level level) => level switch
    {
        Level.Index => "Know that it exists",
        Level.Read => "Read",
        Level.Contribute => "Contribute",
        Level.Manage => "Manage",
        Level.Own => "Own",
        _ => "Nothing",
    };

    public static string Explain(this Level level) => level switch
    {
        Level.Index => "That something is held, by whom, and whom to ask",
        Level.Read => "Read everything in it that is not kept narrower",
        Level.Contribute => "Read it, and write in its chronology",
        Level.Manage => "Contribute, change it, and share it with others",
        _ => "",
    };

    public static string Show(this Marking marking) => marking switch
    {
        Marking.Official => "OFFICIAL",
        Marking.OfficialSensitive => "OFFICIAL-SENSITIVE",
        _ => throw new ArgumentOutOfRangeException(nameof(marking)),
    };

    public static string Show(this EntryKind kind) => kind switch
    {
        EntryKind.Call => "Call or message",
        EntryKind.Report => "Report",
        EntryKind.Answer => "Answer to a task",
        _ => kind.ToString(),
    };

    public static string Show(this EntryAudience audience) => audience switch
    {
        EntryAudience.Everyone => "Everybody who can read the case",
        EntryAudience.OwnOrganisation => "My organisation and the case owner",
        EntryAudience.Managers => "Those who manage the case",
        EntryAudience.Chosen => "Only those I choose",
        _ => throw new ArgumentOutOfRangeException(nameof(audience)),
    };

    /// <summary>Who may read something, by name where they were chosen.</summary>
    /// <param name="chosen">As <see cref="ChosenReaders.NamesAsync"/> says it.</param>
    /// <param name="one">What is read.</param>
    /// <param name="author">Who wrote or added it, by name.</param>
    public static string For(this ILookup<Guid, string> chosen, INarrowed one, string author) =>
        one.Audience == EntryAudience.Chosen ? $"{author}; {string.Join("; ", chosen[one.Id])}" : one.Audience.Show();

    public static string Show(this InvolvementRole role) => role switch
    {
        InvolvementRole.AllegedPerpetrator => "Said to have done it",
        _ => role.ToString(),
    };
}
