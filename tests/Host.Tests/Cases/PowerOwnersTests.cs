using System.Net;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>Powers that two people work on at once, and those of another agency.</summary>
public sealed class PowerOwnersTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Draft_SomebodyElseSavedMeanwhile_ShowsBothAndLosesNeither()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var power = await priya.DraftAsync(path, "Community protection warning", UsingPowers.Evidence);
        await priya.GetAsync(power + "/change");
        using var again = await area.SignInAsync(area.Priya);
        await again.GetAsync(power + "/change");
        await again.SubmitAsync("Save the draft", ("Prohibitions", "Play music after 23:00"), ("Support[0]", "Twelve nights in the diary"));
        var both = await priya.SubmitAsync("Save the draft", ("Prohibitions", "Shout on the stairs"));
        Assert.Equal(
            [Statement("Twelve nights in the diary", "Eleven nights in the diary"), "What they must not do: Play music after 23:00 | Shout on the stairs"],
            Differences(both));
        await priya.SubmitAsync("Save the draft");
        Assert.True((await priya.GetAsync(power)).Says("Shout on the stairs"));

        string Statement(string theirs, string yours) => $"{priya.Page.Document.QuerySelector("label[for=Support_0_]")!.TextContent.Trim()}: {theirs} | {yours}";
    }

    [Fact]
    public async Task Power_ChangedMeanwhile_ShowsBothWhereItIsIssuedVariedAndTold()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        using var again = await area.SignInAsync(area.Priya);
        var power = await priya.DraftAsync(path, "Community protection warning", UsingPowers.Evidence);
        await priya.GetAsync(power + "/issue");
        await again.GetAsync(power + "/change");
        await again.SubmitAsync("Save the draft", ("Requirements", "Move the speakers"));
        Assert.Contains("What they must do: Move the speakers | ", Differences(await priya.SubmitAsync("Save", UsingPowers.Served(host.Clock.UkToday()))));
        await priya.SubmitAsync("Save");
        Assert.Equal(power, priya.Page.Location);

        await priya.GetAsync(power + "/end");
        await again.GetAsync(power + "/end");
        (string, string)[] varied = [("To", "Varied"), ("Why", "The court said so"), .. Persons.Date("On", host.Clock.UkToday())];
        await again.SubmitAsync("Save", [("Requirements", "Sell the speakers"), .. varied]);
        Assert.Contains("What they must do: Sell the speakers | Move the speakers", Differences(await priya.SubmitAsync("Save", varied)));
    }

    [Fact]
    public async Task Outcome_SaidByTwo_ShowsBothAndLosesNeither()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        using var again = await area.SignInAsync(area.Priya);
        var power = await priya.ServeAsync(host, path);
        await priya.GetAsync(power + "/add/Breach");
        await priya.SubmitAsync("Save", [("What", "Music at three"), .. Persons.Date("On", host.Clock.UkToday())]);
        var happened = (await priya.FollowAsync()).Document.QuerySelector($"a[href^='{power}/events/']")!.GetAttribute("href")!;
        await priya.GetAsync(happened);
        await again.GetAsync(happened);
        await again.SubmitAsync("Save", [("Outcome", "Warned again"), .. Persons.Date("OutcomeOn", host.Clock.UkToday())]);
        var both = await priya.SubmitAsync("Save", [("Outcome", "A fine"), .. Persons.Date("OutcomeOn", host.Clock.UkToday())]);
        Assert.Equal(["What was done about it: Warned again | A fine"], Differences(both));
        await priya.SubmitAsync("Save");
        Assert.True((await priya.FollowAsync()).Says("A fine"));
    }

    [Fact]
    public async Task Power_OfAnotherAgency_IsChangedByItOrWhoeverManagesTheCase_AndToldByWhoeverContributes()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        var hers = await priya.ServeAsync(host, path);
        var draft = await priya.DraftAsync(path, "Verbal advice");
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync(hers)).Says("It is Northton Council's"));
        Assert.Empty(dan.Page.Document.QuerySelectorAll($"a[href='{hers}/end'], a[href='{hers}/issue']"));
        foreach (var page in new[] { hers + "/end", draft + "/change", draft + "/issue" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
            await dan.GetAsync(hers);
            Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(page, ("Officer", "Dan Okafor"))).Status);
        }

        await dan.GetAsync(hers + "/add/Breach");
        await dan.SubmitAsync("Save", [("What", "Music at three"), .. Persons.Date("On", host.Clock.UkToday())]);
        Assert.Equal(hers, dan.Page.Location);
        await dan.GetAsync((await dan.FollowAsync()).Document.QuerySelector($"a[href^='{hers}/events/']")!.GetAttribute("href")!);
        await dan.SubmitAsync("Save", [("Outcome", "Arrested"), .. Persons.Date("OutcomeOn", host.Clock.UkToday())]);
        Assert.Equal(hers, dan.Page.Location);

        var his = await dan.DraftAsync(path, "Warning letter");
        foreach (var visitor in new[] { dan, priya })
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(his + "/change")).Status);
        using var owen = await area.SignInAsync(area.Owen);
        await priya.ShareAsync(path, "Owen", Level.Contribute);
        Assert.Equal(HttpStatusCode.NotFound, (await owen.GetAsync(his + "/change")).Status);
        Assert.Equal(HttpStatusCode.OK, (await owen.GetAsync(draft + "/change")).Status);
        Assert.False((await owen.GetAsync(hers)).Says("It is Northton Council's"));
    }

    // Field: what is saved now | what was entered.
    private static IEnumerable<string> Differences(Screen screen) => screen.Document.QuerySelectorAll(".govuk-table tbody tr")
        .Select(r => $"{r.Children[0].TextContent.Trim()}: {r.Children[1].TextContent.Trim()} | {r.Children[2].TextContent.Trim()}");

    private async Task<(AsbArea Area, string Path)> CaseAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        return (area, await priya.OpenCaseAsync());
    }
}
