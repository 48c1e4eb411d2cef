using ECins.SharedKernel.Data;

namespace ECins.Host.Meetings.Groups;

/// <summary>A group as it is entered.</summary>
internal sealed class GroupForm
{
    /// <summary>What a new group is offered, to be changed as its partners agreed.</summary>
    public const string UsualConfidentiality =
        "What is said here and what I read here is confidential. I use it only for what this group is for, within the information sharing agreement, and keep nothing of it outside.";

    public string? Name { get; set; }

    public string? Purpose { get; set; }

    public string? Confidentiality { get; set; }

    public static GroupForm Of(MeetingGroup group) =>
        new() { Name = group.Name, Purpose = group.Purpose, Confidentiality = group.Confidentiality };

    public void Check() => new Rules()
        .ExpectText(Name, MeetingGroup.LongestName, "Group.Name", "Enter what the group is called")
        .ExpectText(Purpose, MeetingGroup.LongestText, "Group.Purpose", "Enter what it is for")
        .ExpectText(Confidentiality, MeetingGroup.LongestText, "Group.Confidentiality", "Enter what everybody accepts before they open a meeting")
        .Check();
}
