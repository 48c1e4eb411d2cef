using ECins.Host.People.Matching;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Cases.People;

/// <summary>Asks, where somebody or something is recorded, whether it is one known already.</summary>
/// <param name="Matches">Which it may be.</param>
/// <param name="CaseId">The case it is recorded in.</param>
/// <param name="Kind">What is recorded.</param>
/// <param name="Same">What they said: a record's identifier, or that it is none.</param>
internal sealed record MayBeKnown(IReadOnlyList<PersonMatch> Matches, Guid CaseId, ProfileKind Kind, string? Same)
{
    public const string NoneOfThem = "nobody";

    public IReadOnlyList<Choice> Answers =>
    [
        .. Matches.Where(m => m.Read is not null).Select(m => new Choice(
            m.ProfileId.ToString(), $"Yes, {m.Name}", m.Read!.HoldingId == CaseId ? "Of this case already" : $"{m.Agency}, {m.Read.Reference ?? "a report"}")),
        new(NoneOfThem, "No, or I am not sure", Kind == ProfileKind.Person ? "It can be said later, on the person's page" : "It can be said later, on its page"),
    ];

    /// <summary>The record that they said it is of.</summary>
    public static Guid? IdOf(string? same) => Guid.TryParse(same, out var id) ? id : null;

    /// <summary>Nothing is like it, or they said which of those that they read it is, or none.</summary>
    public bool IsSettled =>
        IdOf(Same) is { } id ? Matches.Any(m => m.ProfileId == id && m.Read is not null) : Matches.Count == 0 || Same == NoneOfThem;

    /// <summary>Fails beside the answers when they were asked and said nothing.</summary>
    public void Check(bool asked) => new Rules().Expect(IsSettled || !asked, "Same", $"Select whether it is the same {Kind.Noun()}").Check();
}
