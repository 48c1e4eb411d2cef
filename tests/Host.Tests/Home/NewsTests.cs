using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Home;

/// <summary>What the start of the day tells of cases since they were last looked at.</summary>
public sealed class NewsTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task News_OfACase_CountWhatOthersWroteSince_AndOnlyWhatIsRead()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        await priya.ShareAsync(path, "Dan Okafor", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path);
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await priya.NoteAsync(path, "Rang the landlord");
        await priya.NoteAsync(path, "Visited");
        await priya.NoteAsync(path, "For us alone", ("Audience", "OwnOrganisation"));

        Assert.True((await dan.GetAsync("/")).Says("New: 2 entries by Northton Council"));
        var visited = (await priya.GetAsync(path)).Document.QuerySelectorAll(".ec-timeline__item").Single(i => i.QuerySelector(".ec-text")!.TextContent == "Visited");
        var correct = visited.QuerySelector("a[href$='/correct']")!.GetAttribute("href")!;
        await priya.GetAsync(correct);
        await priya.SubmitAsync("Save the correction", ("Text", "Visited twice"), ("WhatWasWrong", "How often"));
        Assert.True((await dan.GetAsync("/")).Says("New: 2 entries by Northton Council"));
        Assert.False((await priya.GetAsync("/")).Says("New: "));
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await dan.GetAsync(path);
        Assert.False((await dan.GetAsync("/")).Says("New: "));
    }
}
