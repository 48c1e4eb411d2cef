namespace ECins.Asb.Settings.Lists;

/// <summary>What the lists hold in a fresh force area: common practice, not law.</summary>
internal static class ListDefaults
{
    private static readonly (ListKind List, string[] Names)[] Lists =
    [
        (ListKind.CaseClosing, ["Resolved", "No evidence", "Moved away", "Withdrawn", "Transferred to another agency"]),
        (ListKind.Remedy,
        [
            "An apology, written or face to face", "Mediation", "A restorative meeting", "An acceptable behaviour contract",
            "Putting right the damage, or paying for it", "Unpaid work in the community", "A course or treatment",
        ]),
        (ListKind.Rating,
        [
            "How satisfied are you with how your case was dealt with?", "How satisfied are you with the outcome?",
            "How satisfied are you with how you were kept informed?",
        ]),
        (ListKind.OpenQuestion, ["What could we have done better?"]),
    ];

    public static IEnumerable<ListItem> Make(TimeProvider time) => Lists.SelectMany(l => l.Names.Select((name, rank) => new ListItem
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        List = l.List,
        Name = name,
        Rank = rank,
    }));
}
