using System.Net;
using ECins.Host.Audit;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.People;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class PowerTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Ladder_NothingUsed_SaysWhatIsNextAndWhatIsMissing()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var page = await priya.GetAsync("/asb" + path + "/powers");
        Assert.True(page.Says("Next on the ladder: Verbal advice"));
        Assert.True(page.Says("A community protection warning must be served first"));
        Assert.True(page.Says("Age not known"));
    }

    [Fact]
    public async Task Draft_CpnWithoutWarning_IsRefusedBesideTheField()
    {
        var (area, path) = await CaseAsync();
        using var before = await area.SignInAsync(area.Priya);
        var other = await before.OpenCaseAsync("Where a warning was served");
        await before.ServeAsync(host, other);
        host.Clock.Advance(TimeSpan.FromDays(8));
        using var priya = await area.SignInAsync(area.Priya);
        var notice = (await priya.DraftPathAsync(other, "Community protection notice")).Split('/')[^1];
        var warning = await priya.DraftPathAsync(path, "Community protection warning");
        await priya.GetAsync(warning[..warning.LastIndexOf('/')] + "/" + notice);
        await priya.SubmitAsync("Save the draft", ("Officer", "Priya Nair"), ("Prohibitions", "Play music after 23:00"));
        Assert.Equal("A community protection warning must be served first", priya.Page.Error("Type"));
        Assert.Equal("Play music after 23:00", priya.Page.Value("Prohibitions"));
    }

    [Fact]
    public async Task Draft_AgeNotKnown_AsksForAReason()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await priya.DraftPathAsync(path, "Community protection warning"));
        await priya.SubmitAsync("Save the draft", UsingPowers.Evidence);
        Assert.StartsWith("Age not known", priya.Page.Error("OverrideReason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issue_TestNotSupported_IsRefused()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var power = await priya.DraftAsync(path, "Community protection warning", UsingPowers.Evidence[0]);
        await priya.GetAsync(power + "/issue");
        await priya.SubmitAsync("Save", UsingPowers.Served(host.Clock.UkToday()));
        Assert.Equal("Legal test: 2 of 3 statements not yet supported", priya.Page.Error("Type"));
    }

    [Fact]
    public async Task Power_ServedBreachedAndEnded_IsSeenOnTheCaseAndThePersonAndInTheChronology()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var power = await priya.ServeAsync(host, path);
        Assert.True((await priya.GetAsync(power)).Says("In force"));
        var ladder = await priya.GetAsync("/asb" + path + "/powers");
        Assert.True(ladder.Says($"Next on the ladder: Community protection notice. The community protection warning gave until {host.Clock.UkToday().AddDays(7).Show()}"));
        Assert.True(ladder.Says("Until then: Dispersal direction"));
        await priya.GetAsync(await PersonAsync(priya, path));
        Assert.True(priya.Page.Says("Powers in force"));

        await priya.GetAsync(power + "/add/Breach");
        await priya.SubmitAsync("Save", [("What", "Music at three"), .. Persons.Date("On", host.Clock.UkToday())]);
        Assert.Equal(power, priya.Page.Location);
        await priya.GetAsync(power);
        await priya.GetAsync(priya.Page.Document.QuerySelector($"a[href^='{power}/events/']")!.GetAttribute("href")!);
        await priya.SubmitAsync("Save", [("Outcome", "Warned again"), .. Persons.Date("OutcomeOn", host.Clock.UkToday())]);
        Assert.True((await priya.GetAsync(power)).Says("Warned again"));

        await priya.GetAsync(power + "/end");
        await priya.SubmitAsync("Save", [("To", "Discharged"), ("Why", "He moved away"), .. Persons.Date("On", host.Clock.UkToday())]);
        Assert.True((await priya.GetAsync(power)).Says("Discharged"));
        Assert.False((await priya.GetAsync(await PersonAsync(priya, path))).Says("Powers in force"));
        var id = Guid.Parse(path.Split('/')[^1]);
        Assert.Equal(4, await area.Area.ReadAsync(core => core.Set<Entry>().CountAsync(e => e.HoldingId == id && e.Text.Contains("ommunity protection warning"))));
    }

    [Fact]
    public async Task Document_Downloaded_IsAWordFileThatNamesNobody()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var power = await priya.ServeAsync(host, path);
        using var answer = await priya.Client.GetAsync(new Uri(power + "/document", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("cpw.docx", answer.Content.Headers.ContentDisposition!.FileName);
        var start = (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2];
        Assert.Equal("PK"u8.ToArray(), start);
        Assert.True(await area.Area.ReadAsync(core => core.Set<AuditEvent>().AnyAsync(e => e.Type == "asb.power.document-taken")));
    }

    [Fact]
    public async Task Issue_NoticeEnteredLate_IsJudgedByTheDaysItNames()
    {
        var (area, path) = await CaseAsync();
        using var before = await area.SignInAsync(area.Priya);
        var first = host.Clock.UkToday();
        await before.ServeAsync(host, path, [.. Persons.Date("ExpiresOn", first.AddDays(20))]);
        host.Clock.Advance(TimeSpan.FromDays(30));
        using var priya = await area.SignInAsync(area.Priya);
        Assert.True((await priya.GetAsync("/asb" + path + "/powers")).Says("The community protection warning has run out: serve another first"));
        var notice = await priya.DraftAsync(path, "Community protection notice", UsingPowers.Evidence);
        foreach (var (day, message) in new[]
        {
            (first.AddDays(-3), "A community protection warning must be served first"),
            (first.AddDays(5), $"The community protection warning gave until {first.AddDays(7).Show()} to put things right: wait until then"),
            (first.AddDays(25), "The community protection warning has run out: serve another first"),
        })
        {
            await priya.GetAsync(notice + "/issue");
            await priya.SubmitAsync("Save", UsingPowers.Served(day));
            Assert.Equal(message, priya.Page.Error("Type"));
        }

        await priya.GetAsync(notice + "/issue");
        await priya.SubmitAsync("Save", UsingPowers.Served(first.AddDays(10)));
        Assert.Equal(notice, priya.Page.Location);
    }

    [Fact]
    public async Task Power_InACaseOfACrowd_IsThere()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var power = await priya.ServeAsync(host, path);
        var id = Guid.Parse(path.Split('/')[^1]);
        await area.Area.AddAsync([.. Enumerable.Range(0, 210).SelectMany(_ => Passer(id))]);
        Assert.True((await priya.GetAsync("/asb" + path + "/powers")).Says("The man upstairs"));
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(power)).Status);
        await priya.GetAsync(power + "/add/Breach");
        await priya.SubmitAsync("Save", [("What", "Music at three"), .. Persons.Date("On", host.Clock.UkToday())]);
        Assert.Equal(power, priya.Page.Location);

        static object[] Passer(Guid holding)
        {
            var profile = Guid.CreateVersion7();
            return
            [
                new Profile { Id = profile, HoldingId = holding, Name = "A passer-by", Contact = "", PersonId = profile },
                new Involvement { Id = Guid.CreateVersion7(), HoldingId = holding, ProfileId = profile, Role = InvolvementRole.Witness, Note = "" },
            ];
        }
    }

    [Fact]
    public async Task Ladder_WithAPowerOfAnotherCase_PutsThatCaseOnRecord()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ServeAsync(host, path);
        var other = await priya.OpenCaseAsync("Another case");
        await area.Area.WriteAsync(async core =>
        {
            var people = await core.Set<Profile>().Where(p => p.Name == "The man upstairs").OrderBy(p => p.Id).ToListAsync();
            people[1].PersonId = people[0].PersonId;
        });
        Assert.True((await priya.GetAsync("/asb" + other + "/powers")).Says("Of another case"));
        Assert.Contains($"case:{path["/cases/".Length..]}", (await area.Area.EventsAsync("asb.power.listed"))[^1].Subjects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Power_SharedToRead_IsSeenAndNotChanged()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var power = await priya.ServeAsync(host, path);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(power)).Status);
        Assert.False(dan.Page.Says("Record a breach"));
        foreach (var page in new[] { "/issue", "/end", "/change", "/add/Breach" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(power + page)).Status);
    }

    [Fact]
    public async Task Power_OfWhomTheCaseIsNotShared_IsNotThere()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var power = await priya.ServeAsync(host, path);
        var other = await priya.OpenCaseAsync("Another case");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync($"/asb{other}/powers/{power.Split('/')[^1]}")).Status);
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var page in new[] { "/asb" + path + "/powers", power, power + "/document" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
    }

    [Fact]
    public async Task Paper_BearsNoAddress_ThatAnyLineSaysNeverToWriteTo()
    {
        var (area, path) = await CaseAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var person = await PersonAsync(priya, path);
        await priya.AddDetailAsync(person, "addresses", ("Lines", "9 Orchard Close"));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await priya.AddDetailAsync(person, "addresses", ("Lines", "4 Harbour Row"), ("NeverWrite", "true"));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await priya.AddDetailAsync(person, "addresses", ("Lines", "4 harbour row"));
        var paper = await PaperAsync(priya, await priya.ServeAsync(host, path));
        Assert.Contains("9 Orchard Close", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour row", paper, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> PaperAsync(Visitor visitor, string power)
    {
        await using var file = await visitor.Client.GetStreamAsync(new Uri(power + "/document", UriKind.Relative), TestContext.Current.CancellationToken);
        using var zip = new System.IO.Compression.ZipArchive(file);
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return await text.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private async Task<(AsbArea Area, string Path)> CaseAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        return (area, await priya.OpenCaseAsync());
    }

    private static async Task<string> PersonAsync(Visitor visitor, string path)
    {
        await visitor.GetAsync("/asb" + path + "/powers");
        return visitor.Page.Document.QuerySelector("h2 a[href^='/cases/']")!.GetAttribute("href")!;
    }
}
