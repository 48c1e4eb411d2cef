using ECins.Host.Meetings.Groups;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Meetings;

/// <summary>Everything done about meetings that goes on record.</summary>
internal static class MeetingDeeds
{
    public const string Listed = "meeting.listed";
    public const string GroupShown = "meeting.group-shown";
    public const string Shown = "meeting.shown";
    public const string ItemShown = "meeting.item-shown";

    public static readonly DeedType GroupMade = new("meeting.group-made", DeedKind.Administration, "made a group that meets");
    public static readonly DeedType GroupChanged = new("meeting.group-changed", DeedKind.Administration, "changed what is said of a group that meets");
    public static readonly DeedType MemberAdded = new("meeting.member-added", DeedKind.Disclosure, "said who is in a group that meets");
    public static readonly DeedType MemberLeft = new("meeting.member-left", DeedKind.Alteration, "took somebody out of a group that meets");
    public static readonly DeedType Called = new("meeting.called", DeedKind.Collection, "called a meeting");
    public static readonly DeedType CalledTactical = new("meeting.called-tactical", DeedKind.Collection, "called a tactical meeting");
    public static readonly DeedType Changed = new("meeting.changed", DeedKind.Alteration, "changed when or where a meeting is");
    public static readonly DeedType CalledOff = new("meeting.called-off", DeedKind.Alteration, "called a meeting off");
    public static readonly DeedType Issued = new("meeting.issued", DeedKind.Disclosure, "issued a meeting's agenda");
    public static readonly DeedType Accepted = new("meeting.accepted", DeedKind.Access, "accepted a meeting's confidentiality");
    public static readonly DeedType Answered = new("meeting.answered", DeedKind.Alteration, "said whether they come to a meeting");
    public static readonly DeedType Attended = new("meeting.attended", DeedKind.Alteration, "said who was at a meeting");
    public static readonly DeedType Closed = new("meeting.closed", DeedKind.Alteration, "closed a meeting's minutes");
    public static readonly DeedType ItemAdded = new("meeting.item-added", DeedKind.Collection, "put something on a meeting's agenda");
    public static readonly DeedType ItemMoved = new("meeting.item-moved", DeedKind.Alteration, "changed the order of a meeting's agenda");
    public static readonly DeedType ItemTakenOff = new("meeting.item-taken-off", DeedKind.Alteration, "took something off a meeting's agenda");
    public static readonly DeedType Minuted = new("meeting.minuted", DeedKind.Alteration, "wrote a meeting's minutes");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        GroupMade, GroupChanged, MemberAdded, MemberLeft, Called, CalledTactical, Changed, CalledOff, Issued, Accepted, Answered, Attended,
        Closed, ItemAdded, ItemMoved, ItemTakenOff, Minuted,
        new(Listed, DeedKind.Consultation, "looked at their meetings"),
        new(GroupShown, DeedKind.Consultation, "looked at a group that meets"),
        new(Shown, DeedKind.Consultation, "opened a meeting"),
        new(ItemShown, DeedKind.Consultation, "opened an item of a meeting"),
    ];

    public static Subject SubjectOf(MeetingGroup group) => new(MeetingGroup.HoldingKind, group.Id.ToString());

    public static Subject SubjectOf(Meeting meeting) => new("meeting", meeting.Id.ToString());
}
