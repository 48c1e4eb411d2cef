using System.Net;
using System.Text.RegularExpressions;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Tasks;

public sealed partial class OutsideTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Mail_SaysWhoAsksByWhenAndNothingElse()
    {
        var asking = await Asking.MakeAsync(host);
        var mail = (await asking.People.Area.MailsAsync()).First(m => m.To == "edie@lamp.example");
        Assert.Contains("Northton Council asks you", mail.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { Asking.Facts, Asking.Warnings, "lamps", "Edie", "Priya", "Quay", "Doreen", asking.Code, asking.Code.Replace(" ", "", StringComparison.Ordinal) })
            Assert.DoesNotContain(secret, mail.Subject + mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Link_FollowedByAScanner_RevealsAndChangesNothing(string method)
    {
        var asking = await Asking.MakeAsync(host);
        var area = asking.People.Area;
        Assert.Equal(await AnswerAsync(area, method, "/task/" + new string('x', 43)), await AnswerAsync(area, method, asking.Link));
        Assert.Contains("they have not opened it", (await asking.Priya.GetAsync(asking.Task)).Text, StringComparison.OrdinalIgnoreCase);
        using var edie = await asking.EdieAsync();
        Assert.Equal(HttpStatusCode.OK, edie.Page.Status);
    }

    [Fact]
    public async Task Open_RightCode_ShowsWhatWasChosenAndNothingElseOfTheCase()
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = await asking.EdieAsync();
        Assert.True(edie.Page.Says("Look at the lamps"));
        Assert.True(edie.Page.Says(Asking.Facts));
        Assert.True(edie.Page.Says(Asking.Warnings));
        Assert.True(edie.Page.Says("Priya Nair, Northton Council"));
        Assert.False(edie.Page.Says("Quay"));
        Assert.False(edie.Page.Says("Doreen"));
        Assert.NotEqual(HttpStatusCode.OK, (await edie.GetAsync(asking.Case)).Status);
    }

    [Fact]
    public async Task Open_IsOnTheCaseWithTimeAndAddress_AndNobodysDeed()
    {
        var asking = await Asking.MakeAsync(host);
        await asking.OpenAsync(asking.Priya);
        Assert.Null((await asking.People.Area.EventsAsync("task.opened")).Single().UserId);
        await asking.People.Area.SealAsync();
        Assert.Contains("let the person asked open a task", (await asking.Priya.GetAsync(asking.Case + "/record")).Text, StringComparison.Ordinal);
        Assert.Single((await asking.Priya.GetAsync(asking.Task)).Document.QuerySelectorAll("main .govuk-list--bullet li"));
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("answered")]
    [InlineData("forwarded")]
    [InlineData("revoked")]
    [InlineData("replaced")]
    [InlineData("guessed")]
    [InlineData("wrong codes")]
    [InlineData("workstream off")]
    [InlineData("case closed")]
    [InlineData("asker suspended")]
    [InlineData("asker left")]
    [InlineData("partner suspended")]
    [InlineData("another force area")]
    public async Task Link_Dead_SaysTheSameWhateverTheReason(string why)
    {
        var asking = await Asking.MakeAsync(host);
        using var mistyped = asking.People.Area.Visitor();
        var same = Plain(await asking.OpenAsync(mistyped, "000000"));
        var link = asking.Link;
        var at = asking.People.Area;
        switch (why)
        {
            case "expired": host.Clock.Advance(TimeSpan.FromDays(7)); break;
            case "answered": (await asking.AnsweredAsync()).Dispose(); break;
            case "forwarded": (await asking.EdieAsync()).Dispose(); break;
            case "revoked": await asking.RevokeAsync(); break;
            case "replaced": await ReplaceAsync(asking); break;
            case "guessed": link = "/task/" + new string('y', 43); break;
            case "wrong codes": await MistypeAsync(asking, 4); break;
            case "workstream off": await asking.People.Area.TurnOffAsync("asb"); break;
            case "case closed": await CloseAsync(asking); break;
            case "asker suspended": await MoveAskerAsync(asking, UserStatus.Suspended); break;
            case "asker left": await MoveAskerAsync(asking, UserStatus.Closed); break;
            case "partner suspended": await SuspendPartnerAsync(asking); break;
            default: at = await host.NewAreaAsync(); break;
        }

        using var visitor = at.Visitor();
        var answer = await asking.OpenAsync(visitor, link: link);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("Nothing opened.", answer.Error("Code"), StringComparison.Ordinal);
        Assert.Equal(same, Plain(answer));
        Assert.Equal("/task/closed", (await visitor.GetAsync("/task")).Location);
    }

    [Fact]
    public async Task Open_AgainInTheSameBrowser_AsksForTheCodeAgain()
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = await asking.EdieAsync();
        Assert.Equal("Enter your code", (await edie.GetAsync(asking.Link)).Heading);
        Assert.NotNull((await asking.OpenAsync(edie, "000000")).Error("Code"));
        Assert.Equal("/task", (await asking.OpenAsync(edie)).Location);
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("revoked")]
    [InlineData("replaced")]
    [InlineData("asker suspended")]
    [InlineData("hours")]
    public async Task Page_OpenWhenTheLinkDies_StopsAtItsNextRequest(string why)
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = await asking.EdieAsync();
        switch (why)
        {
            case "answered": await edie.SubmitAsync("Send", ("IsDone", "true")); break;
            case "revoked": await asking.RevokeAsync(); break;
            case "replaced": await ReplaceAsync(asking); break;
            case "asker suspended": await MoveAskerAsync(asking, UserStatus.Suspended); break;
            default: host.Clock.Advance(TimeSpan.FromHours(5)); break;
        }

        Assert.Equal("/task/closed", (await edie.GetAsync("/task")).Location);
    }

    [Fact]
    public async Task NewLink_Asked_TellsWhoeverAskedOnce_AndThePersonNothing()
    {
        var asking = await Asking.MakeAsync(host);
        using var edie = asking.People.Area.Visitor();
        await edie.GetAsync("/task/" + new string('z', 43));
        var guessed = await edie.SubmitAsync("Ask for a new link");
        for (var i = 0; i < 2; i++)
        {
            await edie.GetAsync(asking.Link);
            Assert.Equal(Plain(guessed), Plain(await edie.SubmitAsync("Ask for a new link")));
        }

        Assert.Single(await asking.People.Area.MailsAsync(), m => m.Subject == "Somebody asks for a new link");
        Assert.True((await asking.Priya.GetAsync("/")).Says("A new link to a task in"));
    }

    [Fact]
    public async Task Asker_Gone_TheCasesOwnerIsToldAndTakesTheTaskOver()
    {
        var asking = await Asking.MakeAsync(host);
        using var dan = await asking.People.SignInAsync(asking.People.Dan);
        var task = await dan.AskAsync(host, asking.Case);
        Assert.False((await asking.Priya.GetAsync("/")).Says("Nobody answers any more"));
        await MoveAsync(asking, asking.People.Dan, UserStatus.Closed);
        Assert.True((await asking.Priya.GetAsync("/")).Says("Nobody answers any more for a task in"));
        Assert.True((await asking.Priya.GetAsync(asking.Case + "/tasks")).Says("Link stopped"));
        var shown = await asking.Priya.GetAsync(task);
        Assert.True(shown.Says("Dan Okafor is not there to answer for it any more"));
        Assert.Null(shown.Document.QuerySelector(".ec-task-code"));

        Assert.True((await asking.Priya.GetAsync(task + "/link")).Says(Asking.Facts));
        Assert.Equal(task, (await asking.Priya.SubmitAsync("Send a new link")).Location);
        var mail = (await asking.People.Area.MailsAsync()).First(m => m.To == "edie@lamp.example");
        Assert.Contains("Northton Council asks you", mail.Text, StringComparison.Ordinal);
        Assert.False((await asking.Priya.GetAsync("/")).Says("Nobody answers any more"));
        var code = (await asking.Priya.GetAsync(task)).Document.QuerySelector(".ec-task-code")!.TextContent;
        using var edie = asking.People.Area.Visitor();
        Assert.Equal("/task", (await asking.OpenAsync(edie, code, LinkIn().Match(mail.Text).Value)).Location);
        Assert.True((await edie.FollowAsync()).Says("Priya Nair, Northton Council"));
        await edie.SubmitAsync("Send", ("IsDone", "true"));
        Assert.Equal(asking.People.Priya.Email, (await asking.People.Area.MailsAsync()).First(m => m.Subject == "An answer to what you asked").To);
    }

    [Fact]
    public async Task Answer_ToSomebodyWhoIsKeptOutSince_IsToldToTheOwner()
    {
        var asking = await Asking.MakeAsync(host);
        using var dan = await asking.People.SignInAsync(asking.People.Dan);
        var task = await dan.AskAsync(host, asking.Case);
        var link = LinkIn().Match((await asking.People.Area.MailsAsync()).First(m => m.To == "edie@lamp.example").Text).Value;
        var code = (await dan.GetAsync(task)).Document.QuerySelector(".ec-task-code")!.TextContent;
        await asking.Priya.GetAsync($"{asking.Case}/sharing/keep-out/{asking.People.Dan.Id}");
        await asking.Priya.SubmitAsync("Keep them out", ("Reason", "His cousin"));
        using var edie = asking.People.Area.Visitor();
        await asking.OpenAsync(edie, code, link);
        await edie.FollowAsync();
        await edie.SubmitAsync("Send", ("IsDone", "true"));
        var told = Assert.Single(await asking.People.Area.MailsAsync(), m => m.Subject == "An answer to what you asked");
        Assert.Equal(asking.People.Priya.Email, told.To);
    }

    private static Task MoveAskerAsync(Asking asking, UserStatus to) => MoveAsync(asking, asking.People.Priya, to);

    private static Task MoveAsync(Asking asking, User user, UserStatus to) => asking.People.Area.WriteAsync(async core =>
        (await core.Set<User>().SingleAsync(u => u.Id == user.Id)).Status = to);

    private static Task SuspendPartnerAsync(Asking asking) => asking.People.Area.WriteAsync(async core =>
        (await core.Set<Organisation>().SingleAsync(o => o.Id == asking.People.Council.Id)).Status = OrganisationStatus.Suspended);

    private static async Task ReplaceAsync(Asking asking)
    {
        await asking.Priya.GetAsync(asking.Task + "/link");
        Assert.Equal(asking.Task, (await asking.Priya.SubmitAsync("Send a new link")).Location);
    }

    private static async Task MistypeAsync(Asking asking, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var visitor = asking.People.Area.Visitor();
            await asking.OpenAsync(visitor, "000000");
        }
    }

    private static Task CloseAsync(Asking asking) => asking.People.Area.WriteAsync(async core =>
        (await core.Set<Holding>().SingleAsync(h => h.Id == Guid.Parse(asking.Case.Split('/', StringSplitOptions.None)[2]))).IsOpen = false);

    private static async Task<string> AnswerAsync(TestArea area, string method, string path)
    {
        using var visitor = area.Visitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var headers = string.Join('\n', response.Headers.Where(h => h.Key != "Set-Cookie").Select(h => $"{h.Key}: {string.Join(',', h.Value)}"));
        var body = FormToken().Replace(await response.Content.ReadAsStringAsync(), "").Replace(path, "(the link)", StringComparison.Ordinal);
        return $"{response.StatusCode}\n{headers}\n{body}";
    }

    private static string Plain(Screen screen) => screen.Document.QuerySelector("main")!.TextContent;

    [GeneratedRegex(@"/task/\S+")]
    private static partial Regex LinkIn();

    [GeneratedRegex("<input name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex FormToken();
}
