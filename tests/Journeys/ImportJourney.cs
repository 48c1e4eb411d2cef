using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>A police analyst brings in published figures; a council officer finds the hotspot on the map.</summary>
public sealed class ImportJourney(Site site) : IClassFixture<Site>
{
    private const string Header =
        "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";

    [Theory]
    [MemberData(nameof(Device.All), MemberType = typeof(Device))]
    public async Task BringLookTakeInSeeTheMap(bool phone, bool scripts)
    {
        var device = new Device(phone, scripts);
        var place = $"Lock {(phone ? "Lane" : "Hill")} {(scripts ? "North" : "South")}";
        await using var kit = await site.SignInAsync("fenshire", "Kit Rowan", device);
        await kit.GoAsync("/asb/map");
        await kit.ClickAsync("Bring in street-level figures");
        await kit.ClickAsync("Bring in a file");
        await ChooseAsync(kit, "A letter to the council");
        await kit.ClickAsync("Look at it");
        await kit.IsToldAsync("This is not a street-level file of data.police.uk. Choose the CSV file whose name ends in -street.csv");
        await ChooseAsync(kit, string.Join('\n', [Header, .. Enumerable.Repeat(Row(place), 7), "not,a,row"]));
        await kit.ClickAsync("Look at it");
        await kit.SeesAsync("3 fields in place of 12");
        await kit.ClickAsync("Take in 7 incidents");
        await kit.WaitForAsync(kit.Path, "7 added. 0 were here already.");

        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", device);
        await priya.GoAsync("/asb");
        await priya.SeesAsync("Bus Station, Saltmere");
        await priya.ClickAsync("See the map");
        await priya.GoAsync("/asb/map?all=true");
        await priya.ClickAsync(place);
        await priya.SeesAsync("7 incidents on or near here");
    }

    private static string Row(string place) =>
        $",2026-01,Fenshire Police,Fenshire Police,1.601900,54.701000,On or near {place},E01999001,Saltmere 001A,Anti-social behaviour,,";

    private static Task ChooseAsync(Visitor kit, string content) => kit.Page.GetByLabel("The file").SetInputFilesAsync(
        new FilePayload { Name = "2026-01-fenshire-street.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(content) });
}
