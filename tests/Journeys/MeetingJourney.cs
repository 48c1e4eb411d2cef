using Xunit;

namespace ECins.Journeys;

/// <summary>
/// A problem-solving group meets: each sees of the agenda what they may see, minutes and actions are typed in the meeting, and what
/// cannot wait gets a meeting of its own (domain S5).
/// </summary>
public sealed class MeetingJourney(Site site) : IClassFixture<Site>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    [Fact]
    public async Task AgendaMinutesActionTactical()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.GoAsync("/meetings");
        await priya.ClickAsync("Saltmere problem-solving group", exact: true);
        await priya.ClickAsync("Call a meeting");
        await priya.FillDateAsync("On which day?", Today.AddDays(30));
        await priya.FillAsync("At what time?", "14:30");
        await priya.FillAsync("Where?", "Academy, staff room");
        await priya.ClickAsync("Go on to its agenda");
        await priya.ClickAsync("I accept this");
        var meeting = priya.Path;
        await priya.ClickAsync("Put something on the agenda");
        await priya.CheckAsync("The group's own business");
        await priya.FillAsync("What is the meeting asked?", "Who brings the figures?");
        await priya.ClickAsync("Put it on the agenda");

        await priya.GoAsync("/cases");
        await priya.ClickAsync("Bus station in the afternoons");
        var path = priya.Path;
        await priya.GoAsync(path + "/plan");
        await priya.ClickAsync("Put it on a meeting's agenda");
        await priya.Page.Locator("main .ec-list a").Last.ClickAsync();
        await priya.CheckAsync("A place");
        await priya.ClickAsync("Put it on the agenda");
        await priya.IsToldAsync("Enter what the meeting is asked");
        await priya.FillAsync("What is the meeting asked?", "Has it moved to the library?");
        await priya.ClickAsync("Put it on the agenda");
        await priya.ClickAsync("Issue the agenda");
        await priya.SeesAsync("Ruth Calder");
        await priya.ClickAsync("Issue it");

        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", new Device(IsPhone: true, HasScripts: false));
        await dan.GoAsync(meeting);
        await dan.SeesAsync("Before you open the meeting");
        await dan.ClickAsync("I accept this");
        await dan.SeesAsync("2. Has it moved to the library?");
        await dan.ClickAsync("I come");

        await using var ruth = await site.SignInAsync("fenshire", "Ruth Calder", new Device(IsPhone: true, HasScripts: false));
        await ruth.GoAsync(meeting);
        await ruth.ClickAsync("I accept this");
        await ruth.SeesAsync("1. Who brings the figures?");
        await ruth.SeesNotAsync("library");
        await ruth.ClickAsync("I cannot come");

        await priya.GoAsync(meeting);
        await priya.ClickAsync("2. Has it moved to the library?");
        var item = priya.Path;
        await priya.FillAsync("Minutes", "It has, on Tuesdays. The library asks for help at the door.");
        await priya.ClickAsync("Save the minutes");
        await priya.ClickAsync("Add an action");
        await priya.Page.GetByLabel("Who does it?", new() { Exact = true }).SelectOptionAsync("Dan Okafor");
        await priya.FillAsync("What is to be done?", "Be at the library door on Tuesday");
        await priya.FillAsync("Or in how many working days?", "4");
        await priya.ClickAsync("Save the action");
        await priya.SeesAsync("Be at the library door on Tuesday");
        await dan.GoAsync("/tasks");
        await dan.SeesAsync("Be at the library door on Tuesday");
        await dan.GoAsync(path + "/plan");
        await dan.SeesAsync("Saltmere problem-solving group");

        await priya.GoAsync(item);
        await priya.ClickAsync("Move it to a tactical meeting");
        await priya.FillAsync("At what time?", "09:00");
        await priya.FillAsync("Where?", "By telephone");
        await priya.ClickAsync("Call the tactical meeting");
        await priya.ClickAsync("I accept this");
        await priya.SeesAsync("tactical meeting");
        await dan.GoAsync("/notices");
        await dan.SeesAsync("You are asked to a tactical meeting");
        Assert.Equal(404, await ruth.StatusAsync(priya.Path));

        await priya.GoAsync(meeting);
        await priya.ClickAsync("Say who is there");
        await priya.CheckAsync("Priya Nair");
        await priya.ClickAsync("Save");
        await priya.ClickAsync("Close the minutes");
        await priya.ClickAsync("Close them");
        await priya.SeesAsync("Minutes closed");
    }
}
