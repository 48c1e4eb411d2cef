using System.Text.RegularExpressions;
using Xunit;

namespace ECins.Journeys;

/// <summary>A council officer asks a volunteer without an account, who answers with a photograph; the answer goes onto the case.</summary>
public sealed partial class TaskAVolunteerJourney(Site site) : IClassFixture<Site>
{
    // An orange square of four pixels, as PNG.
    private static readonly byte[] Photograph = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4v5QBiBggFAAx+gaR3bxTGwAAAABJRU5ErkJggg==");

    [Theory]
    [MemberData(nameof(Device.All), MemberType = typeof(Device))]
    public async Task AskOpenAnswerAccept(bool phone, bool scripts)
    {
        var device = new Device(phone, scripts);
        var ask = $"Look at the lamps on {(phone ? "Friday" : "Monday")} {(scripts ? "evening" : "morning")}";
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", device);
        await priya.GoAsync("/cases");
        await priya.ClickAsync("Bus station in the afternoons");
        var path = priya.Path;
        await AskAsync(priya, path, ask);
        var task = priya.Path;
        var code = await priya.Page.Locator(".ec-task-code").InnerTextAsync();

        var link = await LinkAsync(priya);
        await using var edie = await site.VisitAsync("fenshire", device);
        await OpenAsync(edie, link, code);
        await edie.SeesAsync(ask);
        await AnswerAsync(edie);
        await using var forwarded = await site.VisitAsync("fenshire", device);
        await forwarded.GoAsync(link);
        await forwarded.FillAsync("Code", code);
        await forwarded.ClickAsync("Open", exact: true);
        await forwarded.IsToldAsync("Nothing opened. Check the code. If it is right, the link has stopped working: ask for a new one");

        await priya.GoAsync("/");
        await priya.SeesAsync("An answer to decide on");
        await priya.GoAsync(task);
        await priya.SeesAsync("Two lamps are out");
        await priya.ClickAsync("Accept it onto the case");
        await priya.GoAsync(path);
        await priya.SeesAsync(ask);
        Assert.True(await priya.Page.Locator(".ec-photographs__image").First.EvaluateAsync<bool>("image => image.decode().then(() => image.naturalWidth > 0)"));
    }

    private static async Task AskAsync(Visitor priya, string path, string ask)
    {
        await priya.GoAsync(path + "/tasks");
        await priya.ClickAsync("Ask somebody without an account");
        await priya.FillAsync("Who is asked?", "Edie Marsh, volunteer");
        await priya.FillAsync("Their e-mail address", "edie.marsh@lamplight.example");
        await priya.FillAsync("What are they asked to do?", ask);
        await priya.CheckAsync("No, nothing is known");
        await priya.ClickAsync("Continue");
        await priya.IsToldAsync("Enter how you know that the address is theirs");
        Assert.Equal(ask, await priya.EnteredAsync("What are they asked to do?"));
        await priya.FillAsync("How do you know that the address is theirs?", "She wrote it down");
        await priya.ClickAsync("Continue");
        await priya.ClickAsync("Change something");
        await priya.ClickAsync("Continue");
        await priya.ClickAsync("Send the mail");
        await priya.SeesAsync("They have not opened it");
    }

    private static async Task<string> LinkAsync(Visitor visitor)
    {
        await visitor.GoAsync("/demo/mail");
        await visitor.ClickAsync("Something you are asked to do");
        return Link().Match(await visitor.SaysAsync()).Value;
    }

    private static async Task OpenAsync(Visitor edie, string link, string code)
    {
        await edie.GoAsync(link);
        await edie.FillAsync("Code", "000000");
        await edie.ClickAsync("Open", exact: true);
        await edie.IsToldAsync("Nothing opened. Check the code. If it is right, the link has stopped working: ask for a new one");
        await edie.FillAsync("Code", code);
        await edie.ClickAsync("Open", exact: true);
    }

    private static async Task AnswerAsync(Visitor edie)
    {
        await edie.FillAsync("What you want to say", "Two lamps are out");
        await edie.Page.GetByLabel("Photographs (optional)").SetInputFilesAsync(
            new Microsoft.Playwright.FilePayload { Name = "lamps.png", MimeType = "image/png", Buffer = Photograph });
        await edie.ClickAsync("Keep it and go on later");
        await edie.SeesAsync("Photograph 1");
        await edie.ClickAsync("Send your answer");
        await edie.IsToldAsync("Select whether you have done it");
        Assert.Equal("Two lamps are out", await edie.EnteredAsync("What you want to say"));
        await edie.CheckAsync("Yes");
        await edie.ClickAsync("Send your answer");
        Assert.Equal("Your answer is sent", await edie.HeadingAsync());
    }

    [GeneratedRegex(@"http://\S+/task/\S+")]
    private static partial Regex Link();
}
