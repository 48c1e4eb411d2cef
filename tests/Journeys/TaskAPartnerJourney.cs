using Xunit;

namespace ECins.Journeys;

/// <summary>A council officer asks a team that cannot see the case; one of it is let in, does it on a phone, and is out again.</summary>
public sealed class TaskAPartnerJourney(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task AskDoGone()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.GoAsync("/cases");
        await priya.ClickAsync("Bus station in the afternoons");
        var path = priya.Path;
        await priya.GoAsync(path + "/plan");
        await priya.ClickAsync("Ask for a task");
        await priya.ClickAsync("Somebody who cannot see the case");
        await priya.FillAsync("Find by name", "Lodeside tenancy");
        await priya.ClickAsync("Find", exact: true);
        await priya.CheckAsync("Lodeside tenancy team");
        await priya.ClickAsync("Continue");
        await priya.SeesAsync("They cannot see the case");
        await priya.SeesAsync("Becky Lund");
        await priya.FillAsync("What is to be done?", "Look at the lights in the underpass");
        await priya.ClickAsync("Save and let them in");
        await priya.IsToldAsync("Enter by when, as a date or in working days");
        await priya.FillAsync("Or in how many working days?", "3");
        await priya.ClickAsync("Save and let them in");
        await priya.SeesAsync("Look at the lights in the underpass");

        await using var becky = await site.SignInAsync("fenshire", "Becky Lund", new Device(IsPhone: true, HasScripts: false));
        await becky.GoAsync("/notices");
        await becky.SeesAsync("A task waits for you");
        await becky.GoAsync("/");
        await becky.SeesAsync("A task for you in");
        await becky.GoAsync("/tasks");
        await becky.ClickAsync("Look at the lights in the underpass");
        var task = becky.Path;
        await becky.CheckAsync("It is done");
        await becky.FillAsync("In a few words", "Two were out, both mended");
        await becky.ClickAsync("Save");
        await becky.SeesAsync("1 task was taken further");
        Assert.Equal(404, await becky.StatusAsync(path));
        await becky.GoAsync("/tasks");
        await becky.SeesNotAsync("underpass");

        await priya.GoAsync(task);
        await priya.SeesAsync("Two were out, both mended");
        await priya.GoAsync("/notices");
        await priya.SeesAsync("Something was said about a task that you asked for");
    }
}
