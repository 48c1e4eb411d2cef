using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Meetings;

/// <summary>What people do about meetings, through the pages.</summary>
internal static class Gathering
{
    /// <returns>The group's address.</returns>
    public static async Task<string> MakeGroupAsync(this Visitor visitor, params User[] members)
    {
        await visitor.GetAsync("/meetings/groups/add");
        await visitor.SubmitAsync(
            "Make the group", ("Group.Name", "Harbour group"), ("Group.Purpose", "What the harbour is worried about"), ("Workstream", "asb"));
        var group = visitor.Page.Location!;
        foreach (var member in members)
            await visitor.AddMemberAsync(group, member);
        return group;
    }

    public static async Task<Screen> AddMemberAsync(this Visitor visitor, string group, User member, bool chairs = false)
    {
        await visitor.GetAsync($"{group}/members/{member.Id}");
        return await visitor.SubmitAsync("Save", chairs ? [("Chairs", "true")] : []);
    }

    /// <returns>The meeting's address.</returns>
    public static async Task<string> CallAsync(this Visitor visitor, string group, DateOnly day)
    {
        await visitor.GetAsync(group + "/call");
        await visitor.SubmitAsync("Go on to its agenda", [.. Persons.Date("When.Day", day), ("When.Time", "10:00"), ("When.Place", "Room 2")]);
        var meeting = visitor.Page.Location!;
        Assert.StartsWith("/meetings/", meeting, StringComparison.Ordinal);
        await visitor.AcceptAsync(meeting);
        return meeting;
    }

    public static async Task AcceptAsync(this Visitor visitor, string meeting)
    {
        Assert.Equal(meeting + "/confidentiality", (await visitor.GetAsync(meeting)).Location);
        await visitor.FollowAsync();
        await visitor.SubmitAsync("I accept this");
        Assert.Equal(meeting, visitor.Page.Location);
    }

    public static async Task<Screen> IssueAsync(this Visitor visitor, string meeting)
    {
        await visitor.GetAsync(meeting + "/issue");
        return await visitor.SubmitAsync("Issue it");
    }

    /// <summary>Puts a case on the agenda; the group's own business without one.</summary>
    public static async Task<Screen> PutOnAsync(this Visitor visitor, string meeting, string topic, string? reference = null, string concern = "Place")
    {
        await visitor.GetAsync(meeting + "/items/add");
        return await visitor.SubmitAsync(
            "Put it on the agenda", ("Item.Topic", topic), ("Item.Reference", reference ?? ""), ("Item.Concern", reference is null ? "Business" : concern));
    }

    /// <summary>The address of an item, of those that the visitor sees.</summary>
    public static async Task<string> ItemAsync(this Visitor visitor, string meeting, string topic)
    {
        await visitor.GetAsync(meeting);
        return visitor.Page.Document.QuerySelectorAll("main ol a").Single(a => a.TextContent.EndsWith(topic, StringComparison.Ordinal)).GetAttribute("href")!;
    }

    public static async Task<Screen> MinuteAsync(this Visitor visitor, string item, string words, bool isRestricted = false)
    {
        await visitor.GetAsync(item);
        return await visitor.SubmitAsync("Save the minutes", ("Words", words), ("IsRestricted", isRestricted ? "true" : "false"));
    }

    public static async Task AttendAsync(this Visitor visitor, string meeting, params User[] present)
    {
        await visitor.GetAsync(meeting + "/who");
        await visitor.PostAsync(meeting + "/who", [.. present.Select(p => ("Present", p.Id.ToString()))]);
        Assert.Equal(meeting, visitor.Page.Location);
    }

    /// <summary>The reference of a case.</summary>
    public static async Task<string> ReferenceAsync(this TestArea area, string casePath)
    {
        var id = Guid.Parse(casePath.Split('/')[^1]);
        return await area.ReadAsync(async core => (await core.Set<Host.Cases.Case>().FindAsync(id))!.Reference);
    }

    /// <summary>A share that lets somebody read a case.</summary>
    public static Share ShareWith(string path, User reader, User by) => new()
    {
        Id = Guid.CreateVersion7(),
        HoldingId = Guid.Parse(path.Split('/')[^1]),
        Principal = PrincipalKind.User,
        PrincipalId = reader.Id,
        Level = Level.Read,
        Reason = "Works on it",
        GrantedById = by.Id,
        GrantedAt = DateTime.UtcNow,
    };
}
