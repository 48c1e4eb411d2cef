using ECins.Host.Cases.People;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Finding;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>Children are shown as children wherever a reader meets them, and the dead as dead.</summary>
public sealed class LifeTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 5);

    [Fact]
    public void Child_IsTold_AsFarAsAnybodyCanTell()
    {
        Assert.Equal("Child, 9", new Life(Today.AddYears(-9), null, false, null, null).ChildOn(Today));
        Assert.Null(new Life(Today.AddYears(-18), null, false, null, null).ChildOn(Today));
        Assert.Equal("Child, 17", new Life(Today.AddYears(-18).AddDays(1), null, false, null, null).ChildOn(Today));
        Assert.Equal("Child, about 9", new Life(null, 2017, false, null, null).ChildOn(Today));
        Assert.Equal("May be a child", new Life(null, 2008, false, null, null).ChildOn(Today));
        Assert.Null(new Life(null, 2007, false, null, null).ChildOn(Today));
        Assert.Null(new Life(null, null, false, null, null).ChildOn(Today));
        Assert.Equal("Child, 9", new Life(Today.AddYears(-30), null, true, Today.AddYears(-21), null).ChildOn(Today));
        Assert.Equal("Child", new Life(Today.AddYears(-9), null, true, null, null).ChildOn(Today));
        Assert.Equal("Child, about 9", new Life(null, 1990, true, null, 1999).ChildOn(Today));
    }

    [Fact]
    public void Age_OnADay_IsOfDaysTheyLived()
    {
        var dead = new Life(Today.AddYears(-30), null, true, Today.AddYears(-10), null);
        Assert.Equal(20, dead.AgeOn(Today.AddYears(-10)));
        Assert.Null(dead.AgeOn(Today.AddYears(-9)));
        Assert.Null(dead.AgeOn(Today.AddYears(-31)));
        Assert.Null(new Life(null, 1990, false, null, null).AgeOn(Today));
    }

    [Fact]
    public async Task Child_IsTaggedInSearchMatchesListsAndOnTheTimeline()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var born = Persons.Date("BornOn", host.Clock.UkToday().AddYears(-9));
        var child = await priya.AddPersonAsync(path, "Tilly Moor", born);
        Assert.True(await priya.FindsAsync("tilly moor", "Child, 9"));
        Assert.Contains("Child, 9", (await priya.BeginPersonAsync(await priya.OpenCaseAsync(), "Tilly Moor", born)).Document.QuerySelector("#known")!.TextContent, StringComparison.Ordinal);
        foreach (var page in new[] { child, path + "/people" })
            Assert.Contains((await priya.GetAsync(page)).Document.QuerySelectorAll(".govuk-tag"), t => t.TextContent == "Child, 9");
        await priya.AddDetailAsync(child, "addresses", [("Lines", "4 Harbour Row"), .. Persons.Date("From", host.Clock.UkToday().AddYears(-4))]);
        var timeline = await priya.GetAsync(child + "/picture");
        Assert.Contains("Child, 5", timeline.Document.QuerySelectorAll(".ec-timeline__item").Single(i => i.TextContent.Contains("Harbour Row", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);

        var grown = await priya.AddPersonAsync(path, "Olga Weir", Persons.Date("BornOn", host.Clock.UkToday().AddYears(-40)));
        Assert.False(await priya.FindsAsync("olga weir", "Child"));
        Assert.True((await priya.GetAsync(grown + "/picture")).Says("aged 40"));
    }

    [Fact]
    public async Task Child_OfACaseNotRead_IsNotToldToBeOne()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.AddPersonAsync(await priya.OpenCaseAsync(), "Tilly Moor", Persons.Date("BornOn", host.Clock.UkToday().AddYears(-9)));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True(await dan.FindsAsync("tilly moor", "Ask Priya Nair"));
        Assert.False(await dan.FindsAsync("tilly moor", "Child"));
    }
}
