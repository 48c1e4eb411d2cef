using Xunit;

namespace ECins.Journeys;

/// <summary>A council officer reports, opens a case, shares it with the police and a head of year, and takes it back.</summary>
public sealed class ShareACaseJourney(Site site) : IClassFixture<Site>
{
    [Theory]
    [MemberData(nameof(Device.All), MemberType = typeof(Device))]
    public async Task ReportOpenShareRevoke(bool phone, bool scripts)
    {
        var device = new Device(phone, scripts);
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", device);
        await ReportAsync(priya);
        await priya.FillAsync("What is the case about?", $"Shouting at the quay {device}");
        await priya.ClickAsync("Open a case");
        var path = priya.Path;
        await NoteAsync(priya, path, "Visited in the evening, all quiet");
        await AddPersonAsync(priya, path);
        await ShareAsync(priya, path, "Saltmere neighbourhood", "Contribute", null);
        await ShareAsync(priya, path, "Calder", "Read", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30));

        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", device);
        await dan.GoAsync(path);
        await dan.SeesAsync("Visited in the evening, all quiet");
        await NoteAsync(dan, path, "Spoke to the neighbours");

        await using var ruth = await site.SignInAsync("fenshire", "Ruth Calder", device);
        await ruth.ClickAsync($"Shouting at the quay {device}");
        await ruth.SeesAsync("Spoke to the neighbours");
        await ruth.SeesNotAsync("Add a note");
        await ruth.ClickAsync("Why can I see this?");
        await ruth.SeesAsync("It is shared with Ruth Calder, Saltmere Academy: read, until");

        await using var gareth = await site.SignInAsync("fenshire", "Gareth Wynne", device);
        await FindsNothingAsync(gareth, path);

        await EndAsync(priya, path, "Ruth Calder");
        await ruth.ClickAsync("Chronology", exact: true);
        Assert.Equal("Page not found", await ruth.HeadingAsync());
    }

    [Fact]
    public async Task Record_ShowsWhoLooked_AndTheLogIsUntouched()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.ClickAsync("Cases", exact: true);
        await priya.ClickAsync("Nights in Quay Street flats");
        var path = priya.Path;
        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", Device.Desk);
        await dan.GoAsync(path);
        await priya.WaitForAsync(path + "/record", "Dan Okafor, Fenshire Police, read the case");
        await priya.GoAsync(path + "/people");
        await priya.ClickAsync("Who looked at Doreen Pask");
        await using var ravi = await site.SignInAsync("fenshire", "Ravi Chandra", Device.Desk);
        await ravi.ClickAsync("Record", exact: true);
        await ravi.ClickAsync("Entry ");
        await ravi.SeesAsync("Download its proof");
        await ravi.GoAsync("/record/checkpoint");
        await ravi.SeesAsync("ecins/fenshire");
        Assert.Contains("The log is untouched.", await HostProcess.RunAsync(site.Data, "verify", "fenshire"), StringComparison.Ordinal);
    }

    private static async Task ReportAsync(Visitor priya)
    {
        await priya.GoAsync("/asb/report/danger");
        await priya.ClickAsync("Continue");
        await priya.SeesAsync("Select yes if anyone is in danger now");
        await priya.CheckAsync("No");
        await priya.ClickAsync("Continue");
        await priya.FillAsync("What happened", "Shouting and bottles until two");
        await priya.ClickAsync("Continue");
        await priya.SeesAsync("Select what kind of behaviour it was");
        Assert.Equal("Shouting and bottles until two", await priya.Page.GetByLabel("What happened", new() { Exact = true }).InputValueAsync());
        await priya.Page.GetByLabel("Kind of behaviour").SelectOptionAsync("Noise");
        await priya.ClickAsync("Continue");
        await priya.FillAsync("Where did it happen?", "The quay wall");
        await priya.ClickAsync("Continue");
        await priya.CheckAsync("It happened once");
        await priya.ClickAsync("Continue");
        await priya.CheckAsync("Nobody in particular");
        await priya.ClickAsync("Continue");
        await priya.FillAsync("Who is said to have done it?", "A man with a white dog");
        await priya.ClickAsync("Continue");
        await priya.CheckAsync("By telephone");
        await priya.CheckAsync("Does not want to be on a shared system");
        await priya.ClickAsync("Continue");
        await priya.CheckAsync("Not sure");
        await priya.ClickAsync("Continue");
        await priya.CheckAsync("No");
        await priya.ClickAsync("Continue");
        await priya.ClickAsync("Continue");
        await priya.SeesAsync("A man with a white dog");
        await priya.ClickAsync("Change Where");
        await priya.FillAsync("Where did it happen?", "The quay wall by the steps");
        await priya.ClickAsync("Continue");
        await priya.SeesAsync("The quay wall by the steps");
        await priya.ClickAsync("Save the report");
        await priya.SeesAsync("Does not want to be on a shared system");
    }

    private static async Task NoteAsync(Visitor visitor, string path, string text)
    {
        await visitor.GoAsync(path);
        await visitor.ClickAsync("Add a note");
        await visitor.ClickAsync("Save note");
        await visitor.SeesAsync("Enter what happened");
        await visitor.FillAsync("What happened", text);
        await visitor.ClickAsync("Save note");
        await visitor.SeesAsync(text);
    }

    private static async Task AddPersonAsync(Visitor visitor, string path)
    {
        await visitor.GoAsync(path + "/people");
        await visitor.ClickAsync("Add a person");
        await visitor.FillAsync("Name", "Maud Ellery");
        await visitor.CheckAsync("Witness");
        await visitor.ClickAsync("Save");
        await visitor.SeesAsync("Maud Ellery");
    }

    internal static async Task ShareAsync(Visitor priya, string path, string name, string level, DateOnly? until)
    {
        await priya.GoAsync(path + "/sharing");
        await priya.ClickAsync("Share with somebody");
        await priya.FillAsync("Find by name", name);
        await priya.ClickAsync("Find", exact: true);
        await priya.Page.GetByRole(Microsoft.Playwright.AriaRole.Radio).First.CheckAsync();
        await priya.ClickAsync("Continue");
        await priya.CheckAsync(level);
        if (until is { } day)
            await priya.FillDateAsync("Until when? (optional)", day);
        await priya.FillAsync("Why is it shared with them?", "They can help");
        await priya.ClickAsync("Continue");
        await priya.SeesAsync("will see it");
        await priya.ClickAsync("Share", exact: true);
        await priya.SeesAsync("Who can see it now");
    }

    private static async Task EndAsync(Visitor priya, string path, string name)
    {
        await priya.GoAsync(path + "/sharing");
        await priya.ClickAsync($"End the share with {name}");
        await priya.ClickAsync("End the share");
        await priya.SeesAsync("Who can see it now");
    }

    private static async Task FindsNothingAsync(Visitor visitor, string path)
    {
        foreach (var page in new[] { "", "/people", "/sharing", "/record", "/note" })
        {
            await visitor.GoAsync(path + page);
            Assert.Equal("Page not found", await visitor.HeadingAsync());
        }

        await visitor.GoAsync("/cases");
        await visitor.SeesAsync("There are none that you can see.");
    }
}
