using ECins.Host.Cases.People;
using ECins.SharedKernel.Screens;
using static ECins.Host.Cases.People.ProfileKind;

namespace ECins.Host.People.Relationships;

internal enum RelationKind
{
    Parent,
    ParentalResponsibility,
    Partner,
    FormerPartner,
    Sibling,
    OtherRelative,
    Carer,
    Landlord,
    Friend,
    Associate,
    Neighbour,
    Member,
    LivesAt,
    Frequents,
    PartOf,
    EmployedAt,
    Other,
}

/// <summary>What relationships are called in each direction, and between what they can be.</summary>
internal static class RelationWords
{
    private static readonly bool[] Sides = [false, true];
    private static readonly ProfileKind[] Anything = Enum.GetValues<ProfileKind>();
    private static readonly ProfileKind[] People = [Person, Family, Group];
    private static readonly ProfileKind[] Somewhere = [Premises, Place];

    private static readonly Dictionary<RelationKind, Form> Forms = new()
    {
        [RelationKind.Parent] = new("Parent of", "Child of", [Person], [Person]),
        [RelationKind.ParentalResponsibility] = new("Holds parental responsibility for", "Under the parental responsibility of", [Person], [Person]),
        [RelationKind.Partner] = new("Partner of", "Partner of", [Person], [Person]),
        [RelationKind.FormerPartner] = new("Former partner of", "Former partner of", [Person], [Person]),
        [RelationKind.Sibling] = new("Brother or sister of", "Brother or sister of", [Person], [Person]),
        [RelationKind.OtherRelative] = new("Related to", "Related to", [Person], [Person]),
        [RelationKind.Carer] = new("Cares for", "Cared for by", [Person], [Person]),
        [RelationKind.Landlord] = new("Landlord of", "Tenant of", [Person, Group], [Person, Family, Group]),
        [RelationKind.Friend] = new("Friend of", "Friend of", [Person], [Person]),
        [RelationKind.Associate] = new("Associate of", "Associate of", People, People),
        [RelationKind.Neighbour] = new("Neighbour of", "Neighbour of", Anything, Anything),
        [RelationKind.Member] = new("Member of", "Has as a member", [Person], [Family, Group]),
        [RelationKind.LivesAt] = new("Lives at", "Home of", [Person, Family], Somewhere),
        [RelationKind.Frequents] = new("Is often at", "Frequented by", People, Somewhere),
        [RelationKind.PartOf] = new("Part of", "Contains", Somewhere, Somewhere),
        [RelationKind.EmployedAt] = new("Works at", "Employs", [Person], [Group, Premises]),
        [RelationKind.Other] = new("", "", Anything, Anything),
    };

    /// <summary>What the one is to the other, as said of the one, or of the other when <paramref name="isBack"/>.</summary>
    public static string Show(this RelationKind kind, bool isBack, string words) =>
        kind == RelationKind.Other ? words : isBack ? Forms[kind].Back : Forms[kind].Forth;

    public static bool IsBetween(this RelationKind kind, ProfileKind from, ProfileKind to) =>
        Forms[kind].From.Contains(from) && Forms[kind].To.Contains(to);

    /// <summary>What something of the kind can be to others.</summary>
    public static IReadOnlyList<Choice> ChoicesFor(ProfileKind kind) =>
    [
        .. from relation in Forms
           from isBack in Sides
           where (isBack ? relation.Value.To : relation.Value.From).Contains(kind) && (!isBack || relation.Value.Forth != relation.Value.Back)
           select new Choice(new Direction(relation.Key, isBack).ToString(), relation.Key == RelationKind.Other ? "Something else" : relation.Key.Show(isBack, "")),
    ];

    private sealed record Form(string Forth, string Back, ProfileKind[] From, ProfileKind[] To);
}

/// <summary>A kind of relationship, seen from one side.</summary>
internal readonly record struct Direction(RelationKind Kind, bool IsBack)
{
    private const string Back = "-back";

    /// <summary><c>null</c> for what <see cref="ToString"/> never says.</summary>
    public static Direction? Read(string? text)
    {
        var isBack = text?.EndsWith(Back, StringComparison.Ordinal) == true;
        return Enum.TryParse<RelationKind>(isBack ? text![..^Back.Length] : text, out var kind) && Enum.IsDefined(kind) ? new Direction(kind, isBack) : null;
    }

    public override string ToString() => Kind + (IsBack ? Back : "");
}
