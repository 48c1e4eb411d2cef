using System.Net;
using ECins.Host.People;
using ECins.Host.People.Details;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>Warnings are looked at again: by whom they are asked for, and what comes of it.</summary>
public sealed class WarningTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Asked = "Does the warning still stand?";

    [Theory]
    [InlineData(1, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public async Task Home_AsksTheOwner_FromSevenDaysBefore(int inDays, bool isAsked)
    {
        var (area, priya, _, person) = await WarnedAsync(inDays);
        using var owner = priya;
        Assert.Equal(isAsked, (await priya.GetAsync("/")).Says(Asked));
        Assert.Equal(isAsked, priya.Page.Document.QuerySelector($"main a[href='{person}']") is not null);
        host.Clock.Advance(TimeSpan.FromDays(inDays + 2));
        using var later = await area.SignInAsync(area.Priya);
        Assert.True((await later.GetAsync("/")).Says("Overdue"));
    }

    [Fact]
    public async Task Home_AsksNobodyElse_ButWhoWroteItWhileTheyWorkOnTheCase()
    {
        var (area, priya, path, person) = await WarnedAsync(3);
        using var owner = priya;
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync("/")).Says(Asked));
        await dan.AddDetailAsync(person, "warnings", [("WarningKind", "Dog"), ("Reason", "Bit the post"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(2))]);
        Assert.True((await dan.GetAsync("/")).Says($"{Asked} Dangerous dog"));
        await priya.EndShareAsync(path, area.PoliceTeam.Name);
        Assert.False((await dan.GetAsync("/")).Says(Asked));
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.False((await ruth.GetAsync("/")).Says(Asked));
    }

    [Fact]
    public async Task Review_KeepsItUntilAnotherDate_OrEndsIt()
    {
        var (area, priya, _, person) = await WarnedAsync(1);
        using var owner = priya;
        var review = await ReviewAsync(priya, person);
        Assert.NotNull((await priya.SubmitAsync("Save")).Error("Answer"));
        Assert.NotNull((await priya.SubmitAsync("Save", [("Answer", "stands"), .. Persons.Date("ReviewOn", host.Clock.UkToday())])).Error("ReviewOn"));
        await priya.SubmitAsync("Save", [("Answer", "stands"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(60))]);
        Assert.Equal(person, priya.Page.Location);
        Assert.True((await priya.GetAsync(person)).Says("Still so, said Priya Nair"));
        Assert.False((await priya.GetAsync("/")).Says(Asked));
        Assert.Single(await area.Area.EventsAsync(PersonDeeds.WarningReviewed.Key));

        await priya.GetAsync(review);
        await priya.SubmitAsync("Save", ("Answer", "over"));
        Assert.Empty((await priya.GetAsync(person)).Document.QuerySelectorAll(".govuk-warning-text"));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(review)).Status);
    }

    [Fact]
    public async Task Review_SavedByAnotherMeanwhile_ShowsBothAndLosesNeither()
    {
        var (area, priya, _, person) = await WarnedAsync(1);
        using var first = priya;
        using var second = await area.SignInAsync(area.Priya);
        var review = await ReviewAsync(second, person);
        await priya.GetAsync(review);
        await priya.SubmitAsync("Save", [("Answer", "stands"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(60))]);
        (string, string)[] hers = [("Answer", "stands"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(30))];
        var screen = await second.SubmitAsync("Save", hers);
        Assert.True(screen.Says(host.Clock.UkToday().AddDays(60).Show()));
        Assert.True(screen.Says(host.Clock.UkToday().AddDays(30).Show()));
        await second.SubmitAsync("Save", hers);
        Assert.Equal(
            host.Clock.UkToday().AddDays(30), await area.Area.ReadAsync(core => core.Set<Warning>().Select(w => w.ReviewOn).SingleAsync()));
    }

    [Fact]
    public async Task Review_ByWhoOnlyReads_OrThroughAnotherCase_IsNotThere()
    {
        var (area, priya, path, person) = await WarnedAsync(1);
        using var owner = priya;
        var review = await ReviewAsync(priya, person);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(review)).Status);
        var own = await dan.AddPersonAsync(await dan.OpenCaseAsync(), "Somebody Else");
        var through = own + review[review.IndexOf("/warnings/", StringComparison.Ordinal)..];
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(through)).Status);
        await dan.GetAsync(own + "/warnings/add");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(through, ("Answer", "wrong"))).Status);
        Assert.NotEmpty((await priya.GetAsync(person)).Document.QuerySelectorAll(".govuk-warning-text"));
    }

    private async Task<(AsbArea Area, Visitor Priya, string Path, string Person)> WarnedAsync(int inDays)
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var person = await priya.AddPersonAsync(path, "Ilse Brandt");
        await priya.AddDetailAsync(
            person, "warnings",
            [("WarningKind", "Weapons"), ("Reason", "Keeps a knife by the door"), .. Persons.Date("ReviewOn", host.Clock.UkToday().AddDays(inDays))]);
        return (area, priya, path, person);
    }

    private static async Task<string> ReviewAsync(Visitor visitor, string person)
    {
        var link = (await visitor.GetAsync(person)).Document.QuerySelectorAll("a")
            .Single(a => a.TextContent.StartsWith("Does it still stand?", StringComparison.Ordinal)).GetAttribute("href")!;
        await visitor.GetAsync(link);
        return link;
    }
}
