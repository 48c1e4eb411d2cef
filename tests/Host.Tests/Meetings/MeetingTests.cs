using System.Net;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.Host.Tests.Problems;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Meetings;

/// <summary>Groups of several agencies meet about cases; being asked to a meeting opens none of them (domain S5).</summary>
public sealed class MeetingTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] Topics = [.. Enumerable.Range(1, 9).Select(n => $"Topic-{n}-")];

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Agenda_OfNineItems_EachOfTwelveSeesWhatTheyMayRead_CountedWithoutGaps()
    {
        var area = await AsbArea.MakeAsync(host);
        User[] twelve = [area.Priya, area.Dan, area.Ruth, area.Gareth, area.Irene, area.Owen, .. await MoreAsync(area, 6)];
        using var priya = await area.SignInAsync(area.Priya);
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(twelve[1..]), Today.AddDays(7));
        var readers = new Dictionary<string, HashSet<Guid>>();
        for (var n = 0; n < Topics.Length; n++)
        {
            // Item n is of a case that is shared with each third, starting at another place: nobody but Priya reads all of them.
            var path = await priya.OpenCaseAsync();
            User[] some = [.. twelve[1..].Where((_, at) => (at + n) % 3 == 0)];
            foreach (var reader in some)
                await area.Area.AddAsync(Gathering.ShareWith(path, reader, area.Priya));
            await priya.PutOnAsync(meeting, Topics[n], await area.Area.ReferenceAsync(path));
            readers[Topics[n]] = [area.Priya.Id, .. some.Select(r => r.Id)];
        }

        await priya.GetAsync(meeting + "/issue");
        Assert.True(priya.Page.Says("12 people are told"));
        Assert.True(priya.Page.Says("of 12 cannot see it"));
        await priya.SubmitAsync("Issue it");
        foreach (var member in twelve[1..])
        {
            using var visitor = await area.SignInAsync(member);
            await visitor.AcceptAsync(meeting);
            var seen = (await visitor.GetAsync(meeting)).Document.QuerySelectorAll("main ol a").Select(a => a.TextContent).ToList();
            var expected = Topics.Where(t => readers[t].Contains(member.Id)).Select((t, at) => $"{at + 1}. {t}");
            Assert.Equal(expected, seen);
            Assert.All(Topics.Where(t => !readers[t].Contains(member.Id)), t => Assert.False(visitor.Page.Says(t)));
        }

        Assert.Equal(9, (await priya.GetAsync(meeting)).Document.QuerySelectorAll("main ol a").Length);
        Assert.All(await area.Area.MailsAsync(), m => Assert.DoesNotContain("Topic", m.Text + m.Subject, StringComparison.Ordinal));
        Assert.Equal(11, (await area.Area.MailsAsync()).Count(m => m.Subject == "The agenda of a meeting of yours can be read"));
    }

    [Fact]
    public async Task EveryPage_OfAMeeting_AsksFirstThatItsConfidentialityIsAccepted()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var group = await priya.MakeGroupAsync(area.Owen);
        await priya.AddMemberAsync(group, area.Dan, chairs: true);
        var meeting = await priya.CallAsync(group, Today.AddDays(7));
        await priya.PutOnAsync(meeting, "Rooms");
        var item = await priya.ItemAsync(meeting, "Rooms");
        await priya.IssueAsync(meeting);

        using var dan = await area.SignInAsync(area.Dan);
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText!.TrimStart('/'))
            .Where(r => r.StartsWith("meetings/{id", StringComparison.Ordinal) && !r.EndsWith("confidentiality", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(routes.Count >= 9);
        foreach (var route in routes)
        {
            var path = "/" + route.Replace("{id:guid}", meeting[10..], StringComparison.Ordinal).Replace("{item:guid}", item[^36..], StringComparison.Ordinal);
            Assert.Equal(meeting + "/confidentiality", (await dan.GetAsync(path)).Location);
        }

        await dan.GetAsync(meeting + "/confidentiality");
        Assert.Equal(meeting + "/confidentiality", (await dan.PostAsync(meeting + "?handler=Come")).Location);
        await dan.GetAsync(meeting + "/confidentiality");
        await dan.SubmitAsync("I accept this");
        Assert.True((await dan.GetAsync(item)).Says("Rooms"));
        Assert.Equal(2, (await area.Area.EventsAsync("meeting.accepted")).Count);
    }

    [Fact]
    public async Task NotAsked_OrNoLonger_OrOff_ItIsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var group = await priya.MakeGroupAsync(area.Dan);
        var meeting = await priya.CallAsync(group, Today.AddDays(7));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(group)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(meeting)).Status);
        foreach (var page in new[] { "/change", "/call", "/members/find", $"/members/{area.Ruth.Id}" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(group + page)).Status);

        await priya.IssueAsync(meeting);
        await dan.AcceptAsync(meeting);
        foreach (var page in new[] { "/change", "/issue", "/who", "/close" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(meeting + page)).Status);
        using var ruth = await area.SignInAsync(area.Ruth);
        foreach (var page in new[] { group, meeting, meeting + "/confidentiality" })
            Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(page)).Status);
        Assert.False((await ruth.GetAsync("/meetings")).Says("Harbour group"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync("/meetings/groups/add")).Status);

        await priya.AddMemberAsync(group, area.Ruth);
        await ruth.AcceptAsync(meeting);
        await priya.GetAsync($"{group}/members/{area.Ruth.Id}");
        await priya.SubmitAsync("They are no longer in it");
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(meeting)).Status);

        await area.Area.TurnOffAsync("asb");
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(meeting)).Status);
        Assert.False((await dan.GetAsync("/meetings")).Says("Harbour group"));
    }

    [Fact]
    public async Task Member_OfAPartnerWithoutAgreement_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        var lamp = await area.Area.PartnerAsync("Lamp Charity", OrganisationKind.Charity, Purpose.Licensing);
        var lena = await area.Area.PersonAsync("Lena Lamp", lamp);
        using var priya = await area.SignInAsync(area.Priya);
        var group = await priya.MakeGroupAsync();
        Assert.True((await priya.GetAsync($"{group}/members/{lena.Id}")).Says("No agreement in force covers"));
        Assert.Equal(HttpStatusCode.OK, (await priya.PostAsync($"{group}/members/{lena.Id}")).Status);
        using var visitor = await area.SignInAsync(lena);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(group)).Status);
    }

    [Fact]
    public async Task Tactical_IsWithin48Hours_AndForThoseAsked_WhoAreToldAtOnce()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        foreach (var reader in new[] { area.Dan, area.Irene })
            await area.Area.AddAsync(Gathering.ShareWith(path, reader, area.Priya));
        var group = await priya.MakeGroupAsync(area.Dan, area.Ruth, area.Irene);
        var meeting = await priya.CallAsync(group, Today.AddDays(7));
        await priya.PutOnAsync(meeting, "Quay Street", await area.Area.ReferenceAsync(path));
        await priya.IssueAsync(meeting);
        var item = await priya.ItemAsync(meeting, "Quay Street");
        await priya.GetAsync(item + "/tactical");
        Assert.False(priya.Page.Says("Ruth Calder"));
        (string, string)[] late = [.. Persons.Date("When.Day", Today.AddDays(4)), ("When.Time", "10:00"), ("When.Place", "By telephone")];
        Assert.Equal("A tactical meeting is within 48 hours", (await priya.PostAsync(item + "/tactical", [.. late, ("Asked", $"{area.Dan.Id}")])).Error("When_Day_Day") ?? priya.Page.Error("When_Day"));
        Assert.Equal("By telephone", priya.Page.Value("When_Place"));
        (string, string)[] soon = [.. Persons.Date("When.Day", Today.AddDays(1)), ("When.Time", "08:00"), ("When.Place", "By telephone")];
        Assert.Equal("Select who is asked", (await priya.PostAsync(item + "/tactical", soon)).Error("Asked"));
        var tactical = (await priya.PostAsync(item + "/tactical", [.. soon, ("Asked", $"{area.Dan.Id}")])).Location!;
        Assert.Contains(await area.Area.MailsAsync(), m => m.To == area.Dan.Email && m.Subject == "You are asked to a tactical meeting");

        using var dan = await area.SignInAsync(area.Dan);
        await dan.AcceptAsync(tactical);
        Assert.True((await dan.GetAsync(tactical)).Says("1. Quay Street"));
        using var irene = await area.SignInAsync(area.Irene);
        Assert.Equal(HttpStatusCode.NotFound, (await irene.GetAsync(tactical)).Status);
        Assert.False((await irene.GetAsync(group)).Says("Tactical"));
        Assert.True((await priya.GetAsync(item)).Says("It was moved to a tactical meeting"));
        Assert.Equal(HttpStatusCode.OK, (await priya.PostAsync(item + "/tactical", [.. soon, ("Asked", $"{area.Dan.Id}")])).Status);
    }

    [Fact]
    public async Task MovedOrCalledOff_IsToldToThoseAsked()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(area.Dan), Today.AddDays(7));
        await priya.IssueAsync(meeting);
        await priya.GetAsync(meeting + "/change");
        Assert.Equal("Enter the time, like 14:05", (await priya.SubmitAsync("Save", ("When.Time", "noon"), ("When.Place", "Room 3"))).Error("When_Time"));
        Assert.Equal("Room 3", priya.Page.Value("When_Place"));
        await priya.SubmitAsync("Save", ("When.Time", "12:00"));
        using var dan = await area.SignInAsync(area.Dan);
        await dan.AcceptAsync(meeting);
        Assert.True((await dan.GetAsync("/")).Says("at 12:00"));
        await priya.GetAsync(meeting + "/change");
        await priya.SubmitAsync("Call it off");
        Assert.True((await dan.GetAsync(meeting)).Says("Called off"));
        Assert.False((await dan.GetAsync("/")).Says("at 12:00"));
        var subjects = (await area.Area.MailsAsync()).Where(m => m.To == area.Dan.Email).Select(m => m.Subject).ToList();
        Assert.Contains("A meeting of yours is at another time or place", subjects);
        Assert.Contains("A meeting of yours was called off", subjects);
    }

    [Fact]
    public async Task Problem_IsSpokenAboutAsCasesAre()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var problem = await priya.OpenProblemAsync(host);
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(area.Dan), Today.AddDays(7));
        await priya.GetAsync(problem + "/plan/meetings");
        await priya.GetAsync(priya.Page.Document.QuerySelectorAll("main .ec-list a").Single().GetAttribute("href")!);
        await priya.SubmitAsync("Put it on the agenda", ("Item.Topic", "The car park"), ("Item.Concern", "Place"));
        await priya.IssueAsync(meeting);
        var item = await priya.ItemAsync(meeting, "The car park");
        await priya.MinuteAsync(item, "Gates from nine");
        await priya.GetAsync(item + "/actions/add");
        await priya.SubmitAsync("Save the action", ("Task.What", "Order the gates"), ("Task.To", $"User.{area.Priya.Id}"), ("Task.InDays", "3"));
        Assert.True((await priya.GetAsync(item)).Says("Order the gates"));
        Assert.True((await priya.GetAsync(problem)).Says("Gates from nine"));
        Assert.True(priya.Page.Says("Order the gates"));
        using var dan = await area.SignInAsync(area.Dan);
        await dan.AcceptAsync(meeting);
        Assert.False((await dan.GetAsync(meeting)).Says("car park"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(item)).Status);
    }

    [Fact]
    public async Task Calendar_TellsWhenItIs_AndNotOfWhat()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(area.Dan), Today.AddDays(7));
        await priya.PutOnAsync(meeting, "Rooms");
        await priya.GetAsync("/account/calendar");
        await priya.SubmitAsync("Make an address");
        var feed = new Uri(priya.Page.Document.QuerySelector(".ec-code")!.TextContent.Trim()).AbsolutePath;
        using var program = area.Area.Visitor();
        Assert.DoesNotContain("A meeting", (await program.GetAsync(feed)).Text, StringComparison.Ordinal);
        await priya.IssueAsync(meeting);
        var read = (await program.GetAsync(feed)).Text;
        Assert.Contains($"DTSTART:{UkTime.FromUk(Today.AddDays(7), new TimeOnly(10, 0)):yyyyMMdd'T'HHmmss'Z'}", read, StringComparison.Ordinal);
        foreach (var secret in new[] { "Harbour", "Rooms", "Room 2" })
            Assert.DoesNotContain(secret, read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_IsPutOnAnAgendaFromItsPlan()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var meeting = await priya.CallAsync(await priya.MakeGroupAsync(), Today.AddDays(7));
        await priya.GetAsync(path + "/plan/meetings");
        var link = priya.Page.Document.QuerySelectorAll("main .ec-list a").Single().GetAttribute("href")!;
        Assert.StartsWith(meeting, link, StringComparison.Ordinal);
        await priya.GetAsync(link);
        await priya.SubmitAsync("Put it on the agenda", ("Item.Topic", "Quay Street"), ("Item.Concern", "PersonOrFamily"));
        Assert.True((await priya.GetAsync(meeting)).Says("1. Quay Street"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/plan/meetings")).Status);
    }

    private static async Task<User[]> MoreAsync(AsbArea area, int count)
    {
        var users = new User[count];
        for (var n = 0; n < count; n++)
            users[n] = await area.Area.PersonAsync($"Member {(char)('A' + n)}", area.Police, area.PoliceTeam);
        return users;
    }
}
