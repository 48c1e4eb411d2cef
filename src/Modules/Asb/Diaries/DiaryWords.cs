using ECins.Asb.Incidents;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Diaries;

/// <summary>How diaries are shown.</summary>
internal static class DiaryWords
{
    public const string HowLong = "How long did it go on?";
    public const string Who = "Who did it, as far as you know?";
    public const string Effect = "How did it affect you?";
    public const string Witnesses = "Who else saw or heard it?";

    public static IReadOnlyList<Choice> Crimes { get; } =
        [new(nameof(CrimeView.No), "No"), new(nameof(CrimeView.MayBe), "It may be"), new(nameof(CrimeView.NotSure), "Not sure")];

    public static IReadOnlyList<Choice> Affected { get; } =
    [
        new(nameof(AffectedParty.Reporter), "Whoever wrote it"), new(nameof(AffectedParty.SomebodyElse), "Somebody else"),
        new(nameof(AffectedParty.Community), "Nobody in particular"),
    ];

    /// <summary>Whether somebody is asked to keep one: those harmed, who saw it and who told us.</summary>
    public static bool MayKeep(this CasePerson person) => person.Is(InvolvementRole.Victim, InvolvementRole.Witness, InvolvementRole.Reporter);

    public static string Show(this DiarySource source) => source == DiarySource.Link ? "Written by themselves" : "Typed in from paper";

    /// <summary>What an entry says, question by question, without what was left out; what happened comes first and needs no question.</summary>
    public static IEnumerable<(string Question, string Answer)> Lines(this DiaryEntry entry) => new[]
    {
        ("", entry.What), ("How long", entry.HowLong), ("Who", entry.Who), ("How it affected them", entry.Effect), ("Who else saw or heard it", entry.Witnesses),
    }.Where(l => l.Item2.Length > 0);
}
