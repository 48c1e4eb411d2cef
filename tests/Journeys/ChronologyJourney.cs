using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>A note from a doorstep with a photograph, put right afterwards; what is new to a colleague; paper and file.</summary>
public sealed class ChronologyJourney(Site site) : IClassFixture<Site>
{
    private const string Case = "Nights in Quay Street flats";

    [Fact]
    public async Task NotedOnAPhone_PutRight_SeenAsNew_PrintedAndTakenOut()
    {
        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", Device.Desk);
        await dan.ClickAsync("Cases", exact: true);
        await dan.ClickAsync(Case);
        var path = dan.Path;

        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", new Device(IsPhone: true, HasScripts: false));
        await priya.GoAsync(path + "/note");
        await priya.Page.Locator("#Photographs").SetInputFilesAsync(new FilePayload { Name = "door.jpg", MimeType = "image/jpeg", Buffer = "no picture"u8.ToArray() });
        await priya.FillAsync("What happened", "The chain is off her door, at half past five");
        await priya.ClickAsync("Save note");
        await priya.IsToldAsync("This is not a photograph. Send it as JPEG, PNG or WebP");
        Assert.Equal("The chain is off her door, at half past five", await priya.EnteredAsync("What happened"));
        await priya.ClickAsync("Save note");
        await priya.ClickAsync("Correct", exact: false);
        await priya.FillAsync("What happened", "The chain is off her door, at half past four");
        await priya.ClickAsync("Save the correction");
        await priya.IsToldAsync("Enter what is wrong with it");
        await priya.FillAsync("What is wrong with it?", "The hour");
        await priya.ClickAsync("Save the correction");
        await priya.SeesAsync("at half past four");
        await priya.SeesAsync("Corrected");

        await dan.GoAsync(path);
        await dan.SeesAsync("One entry is new since you were last here");
        await dan.ClickAsync("Show only what is new");
        await dan.SeesAsync("at half past four");
        await dan.SeesNotAsync("First visit.");
        await dan.ClickAsync("Show everything");
        await dan.Page.GetByText("What it said before").First.ClickAsync();
        await dan.SeesAsync("at half past five");
        await dan.ClickAsync("Print", exact: true);
        await dan.SeesAsync("Laid out for Dan Okafor");
        await dan.GoAsync(path);
        var file = await dan.Page.RunAndWaitForDownloadAsync(() => dan.Page.GetByRole(AriaRole.Link, new() { Name = "Take it all out as a file" }).ClickAsync());
        using var reader = new StreamReader(await file.CreateReadStreamAsync());
        Assert.Contains("at half past four", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await priya.WaitForAsync(path + "/record", "Dan Okafor, Fenshire Police, took the case's chronology out as a file");
    }
}
