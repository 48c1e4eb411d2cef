using System.Net;
using ECins.Host.Cases;
using ECins.Host.Tests.Finding;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>A note addressed to agencies and people whom its writer chose is read by them, and by nobody else.</summary>
public sealed class ChosenReaderTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Note_ToAnAgency_IsReadByItAndByWhoJoinsItLater_AndByNobodyElse()
    {
        var (area, priya, path) = await SharedAsync();
        using var owner = priya;
        using var owen = await area.SignInAsync(area.Owen);
        await owen.NoteAsync(path, "Where the drums are kept", ("Audience", "Chosen"), ("Readers", area.Police.Id.ToString()));
        var screen = await owen.GetAsync(path);
        Assert.True(screen.Says("Where the drums are kept"));
        Assert.True(screen.Says("For: Owen Price; Northton Police"));

        using var dan = await area.SignInAsync(area.Dan);
        await ReadsAsync(dan, path, isRead: true);
        using var ruth = await area.SignInAsync(area.Ruth);
        await ReadsAsync(ruth, path, isRead: false);
        await ReadsAsync(priya, path, isRead: false);

        var jess = await area.Area.PersonAsync("Jess Whitlock", area.Police, area.PoliceTeam);
        using var later = await area.SignInAsync(jess);
        await ReadsAsync(later, path, isRead: true);
    }

    [Fact]
    public async Task Note_ToAPerson_IsReadByThemAlone_AsFarAsTheySeeTheCase()
    {
        var (area, priya, path) = await SharedAsync();
        using var owner = priya;
        var form = await priya.GetAsync(path + "/note");
        Assert.Contains(area.Ruth.Id.ToString(), form.Document.QuerySelectorAll("input[name=Readers]").Select(i => i.GetAttribute("value")));
        await priya.NoteAsync(path, "Where the drums are kept", ("Audience", "Chosen"), ("Readers", area.Ruth.Id.ToString()));
        using var ruth = await area.SignInAsync(area.Ruth);
        await ReadsAsync(ruth, path, isRead: true);
        using var dan = await area.SignInAsync(area.Dan);
        await ReadsAsync(dan, path, isRead: false);
        await priya.EndShareAsync(path, area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
        Assert.False(await ruth.FindsAsync("drums", "Where the drums"));
    }

    [Fact]
    public async Task Note_ToNobody_OrToSomebodyWhoDoesNotSeeTheCase_IsToldBesideTheField()
    {
        var (area, priya, path) = await SharedAsync();
        using var owner = priya;
        await priya.GetAsync(path + "/note");
        var told = await priya.SubmitAsync("Save note", ("Text", "Drums"), ("Audience", "Chosen"), ("Readers", area.Gareth.Id.ToString()));
        Assert.NotNull(told.Error("Readers"));
        Assert.Equal("Drums", told.Value("Text"));
        Assert.NotNull(told.Document.QuerySelector("details[open] #Readers"));
        await priya.GetAsync(path + "/note");
        told = await priya.PostAsync(path + "/note", [("Text", "Drums"), ("Audience", "Chosen"), ("Kind", "Note"), ("Time", "10:00"), .. Persons.Date("Day", host.Clock.UkToday().AddDays(-1))]);
        Assert.NotNull(told.Error("Readers"));
        Assert.Empty(await area.Area.ReadAsync(core => core.Set<ChosenReader>().ToListAsync()));
    }

    [Fact]
    public async Task Correction_KeepsItsReaders_UnlessItsAuthorChangesThem_AndTakesWhatWasThereAlong()
    {
        var (area, priya, path) = await SharedAsync();
        using var owner = priya;
        using var dan = await area.SignInAsync(area.Dan);
        using var ruth = await area.SignInAsync(area.Ruth);
        await priya.ShareAsync(path, "Owen", Level.Manage);
        using var owen = await area.SignInAsync(area.Owen);
        await priya.NoteAsync(
            path, "Where the drums are kept", ("Audience", "Chosen"), ("Readers", area.Police.Id.ToString()), ("Readers", area.Owen.Id.ToString()));
        await CorrectAsync(owen, path, "Where the drums were kept");
        foreach (var (visitor, isRead) in new[] { (priya, true), (dan, true), (owen, true), (ruth, false) })
            await ReadsAsync(visitor, path, isRead);

        await CorrectAsync(owen, path, "Where no drums are", ("Readers", area.Ruth.Id.ToString()));
        foreach (var (visitor, isRead) in new[] { (priya, false), (dan, false), (owen, true), (ruth, true) })
            await ReadsAsync(visitor, path, isRead);
        await CorrectAsync(owen, path, "Where drums are", ("Audience", "Everyone"));
        foreach (var visitor in new[] { priya, dan, owen, ruth })
            await ReadsAsync(visitor, path, isRead: true);
        Assert.Empty(await area.Area.ReadAsync(core => core.Set<ChosenReader>().ToListAsync()));
    }

    [Fact]
    public async Task File_ToAPerson_IsSeenByThemAlone()
    {
        var (area, priya, path) = await SharedAsync();
        using var owner = priya;
        await priya.GetAsync(path + "/files/add");
        await priya.UploadAsync(
            "Add the file", "Files", [("sketch.png", Files.Samples.Png())], ("FileTitle", "Sketch of the yard"), ("Marking", "Official"),
            ("IsIntelligence", "false"), ("Audience", "Chosen"), ("Readers", area.Ruth.Id.ToString()));
        var file = priya.Page.Location!;
        Assert.StartsWith(path + "/files/", file, StringComparison.Ordinal);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.True((await ruth.GetAsync(path + "/files")).Says("Sketch of the yard"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync(path + "/files")).Says("Sketch of the yard"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(file)).Status);
    }

    // A case of Priya's that the police contribute to, Owen too, and that Ruth reads.
    private async Task<(AsbArea Area, Visitor Priya, string Path)> SharedAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.ShareAsync(path, "Owen", Level.Contribute);
        await priya.ShareAsync(path, "Calder", Level.Read);
        return (area, priya, path);
    }

    private static async Task ReadsAsync(Visitor visitor, string path, bool isRead)
    {
        Assert.Equal(isRead, (await visitor.GetAsync(path)).Text.Contains("drums", StringComparison.Ordinal));
        Assert.Equal(isRead, (await visitor.GetAsync(path + "/print")).Text.Contains("drums", StringComparison.Ordinal));
        Assert.Equal(isRead, (await visitor.GetAsync(path + "/take-out")).Text.Contains("drums", StringComparison.Ordinal));
        Assert.Equal(isRead, (await visitor.SearchAsync("drums")).Found().Length > 0);
    }

    private static async Task CorrectAsync(Visitor visitor, string path, string text, params (string, string)[] more)
    {
        var correct = (await visitor.GetAsync(path)).Document.QuerySelectorAll("a[href$='/correct']")
            .First(a => a.Closest("li")!.TextContent.Contains("drums", StringComparison.Ordinal)).GetAttribute("href")!;
        await visitor.GetAsync(correct);
        await visitor.SubmitAsync("Save the correction", [("Text", text), ("WhatWasWrong", "The words"), .. more]);
        Assert.True(visitor.Page.Location == path, visitor.Page.Document.QuerySelector(".govuk-error-summary")?.TextContent);
    }
}
