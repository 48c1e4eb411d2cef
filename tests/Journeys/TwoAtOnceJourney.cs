using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>Two practitioners work on one case at once, at two hosts; and what somebody types survives what goes wrong.</summary>
public sealed class TwoAtOnceJourney(Site site) : IClassFixture<Site>
{
    private const string Case = "Nights in Quay Street flats";
    private const string Kept = "What you have entered is kept for you";

    private const string LosesTheFirstAnswer = """
        const send = window.fetch
        let isLost = false
        window.fetch = async (to, options) => {
          const answer = await send(to, options)
          if (isLost || options.headers['Form-Draft']) {
            return answer
          }
          isLost = true
          throw new TypeError('The answer was lost')
        }
        """;

    [Fact]
    public async Task OneWrites_TheOthersPageTells_UntilSheMayNoLongerRead()
    {
        await using var second = await site.SecondAsync();
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        var path = await OpenAsync(priya, Case);
        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", Device.Desk, second);
        await dan.GoAsync(path);
        await using var ruth = await site.SignInAsync("fenshire", "Ruth Calder", new Device(true, true), second);
        var school = await OpenAsync(priya, "Bus station in the afternoons");
        await ShareAsync(priya, school, "Ruth Calder");
        await ruth.GoAsync(school);

        await NoteAsync(priya, path, "Knocked at eight, nobody in");
        await dan.HearsAsync("1 new entry.");
        await dan.SeesNotAsync("Knocked at eight, nobody in");
        await NoteAsync(priya, path, "Knocked again at nine");
        await dan.HearsAsync("2 new entries.");
        await dan.ClickAsync("Show them");
        await dan.SeesAsync("Knocked again at nine");
        await dan.SeesAsync("New to you");
        await dan.SeesNotAsync("new entries");

        await NoteAsync(priya, school, "Spoke to the driver");
        await ruth.HearsAsync("1 new entry.");
        await priya.GoAsync(school + "/sharing");
        await priya.ClickAsync("End the share with Ruth Calder");
        await priya.ClickAsync("End the share");
        await ruth.HearsAsync("You can no longer read this case");
        await ruth.SeesNotAsync("Chronology");
    }

    [Fact]
    public async Task SignalLost_TheNoteIsSavedOnce_WhenItIsBack()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", new Device(true, true));
        var path = await OpenAsync(priya, Case);
        await priya.GoAsync(path + "/note");
        await priya.FillAsync("What happened", "Written on a doorstep");
        await priya.Page.Context.SetOfflineAsync(true);
        await PressAsync(priya, "Save note");
        await priya.HearsAsync("There is no connection");
        Assert.Equal("Written on a doorstep", await priya.EnteredAsync("What happened"));
        await priya.Page.Context.SetOfflineAsync(false);
        await priya.Page.WaitForURLAsync("**" + path);
        Assert.Equal(1, await CountAsync(priya, "Written on a doorstep"));
    }

    [Fact]
    public async Task AnswerLost_TheNoteIsSavedOnce()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        var path = await OpenAsync(priya, Case);
        var sent = 0;
        priya.Page.Request += (_, request) => sent += IsSent(request) ? 1 : 0;
        await priya.Page.AddInitScriptAsync(LosesTheFirstAnswer);
        await priya.GoAsync(path + "/note");
        await priya.FillAsync("What happened", "Saved though the answer was lost");
        await PressAsync(priya, "Save note");
        await priya.Page.WaitForURLAsync("**" + path);
        Assert.Equal(2, sent);
        Assert.Equal(1, await CountAsync(priya, "Saved though the answer was lost"));
    }

    [Fact]
    public async Task PageClosed_WhatWasTypedIsThereAgain_UntilItIsSaved()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        var path = await OpenAsync(priya, Case);
        await priya.GoAsync(path + "/note");
        await priya.FillAsync("What happened", "Half a sentence about");
        await priya.HearsAsync(Kept);
        await priya.GoAsync(path);
        await priya.GoAsync(path + "/note");
        await priya.SeesAsync("You began this on");
        Assert.Equal("Half a sentence about", await priya.EnteredAsync("What happened"));
        await priya.FillAsync("The time", "");
        await priya.ClickAsync("Save note");
        await priya.IsToldAsync("Enter the time as hours and minutes, like 14:05");
        await priya.FillAsync("The time", "00:01");
        await priya.ClickAsync("Save note");
        await priya.SeesAsync("Half a sentence about");
        await priya.GoAsync(path + "/note");
        await priya.SeesNotAsync("You began this on");
        Assert.Equal("", await priya.EnteredAsync("What happened"));
    }

    [Fact]
    public async Task SessionEnded_WhatWasTypedIsThereAfterSigningIn()
    {
        await using var brief = await site.SecondAsync(("Session__IdleMinutes", "1"));
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk, brief);
        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", new Device(true, false), brief);
        var path = await OpenAsync(priya, Case);
        await priya.GoAsync(path + "/note");
        await dan.GoAsync(path + "/note");
        await Task.Delay(TimeSpan.FromSeconds(65), TestContext.Current.CancellationToken);
        await SignInToGoOnAsync(priya, "Priya Nair", path + "/note");
        await SignInToGoOnAsync(dan, "Dan Okafor", path + "/note");
    }

    private static async Task SignInToGoOnAsync(Visitor visitor, string name, string path)
    {
        await visitor.FillAsync("What happened", "Written over tea by " + name);
        await visitor.ClickAsync("Save note");
        Assert.Equal("/demo/sign-in", visitor.Path);
        await visitor.ClickAsync("Sign in as " + name);
        Assert.Equal(path, visitor.Path);
        Assert.Equal("Written over tea by " + name, await visitor.EnteredAsync("What happened"));
        await visitor.ClickAsync("Throw it away");
        Assert.Equal("", await visitor.EnteredAsync("What happened"));
    }

    private static async Task<string> OpenAsync(Visitor visitor, string title)
    {
        await visitor.GoAsync("/cases");
        await visitor.ClickAsync(title);
        return visitor.Path;
    }

    private static async Task NoteAsync(Visitor visitor, string path, string text)
    {
        await visitor.GoAsync(path + "/note");
        await visitor.FillAsync("What happened", text);
        await visitor.ClickAsync("Save note");
        await visitor.SeesAsync(text);
    }

    private static async Task ShareAsync(Visitor priya, string path, string name)
    {
        await priya.GoAsync(path + "/sharing");
        if ((await priya.SaysAsync()).Contains("End the share with " + name, StringComparison.Ordinal))
            return;

        await priya.ClickAsync("Share with somebody");
        await priya.FillAsync("Find by name", name);
        await priya.ClickAsync("Find", exact: true);
        await priya.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await priya.ClickAsync("Continue");
        await priya.CheckAsync("Read");
        await priya.FillAsync("Why is it shared with them?", "They can help");
        await priya.ClickAsync("Continue");
        await priya.ClickAsync("Share", exact: true);
    }

    private static bool IsSent(IRequest request) =>
        request.Headers.ContainsKey("form-key") && !request.Headers.ContainsKey("form-draft");

    private static Task PressAsync(Visitor visitor, string button) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static Task<int> CountAsync(Visitor visitor, string text) => visitor.Page.Locator(".ec-text", new() { HasText = text }).CountAsync();
}
