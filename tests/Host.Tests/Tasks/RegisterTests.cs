using System.Net;
using ECins.Host.Tasks.Register;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>Whom an organisation asks without an account.</summary>
public sealed class RegisterTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Asked_IsInTheRegisterOfTheAskersOrganisation_Once_AndInNobodyElses()
    {
        var asking = await Asking.MakeAsync(host);
        var (area, priya) = (asking.People, asking.Priya);
        var list = await priya.GetAsync("/outside");
        var person = Assert.Single(list.Document.QuerySelectorAll("main .ec-list a")).GetAttribute("href")!;
        await priya.AskAsync(host, asking.Case);
        Assert.Single((await priya.GetAsync("/outside")).Document.QuerySelectorAll("main .ec-list a"));
        Assert.Equal(2, (await priya.GetAsync(person)).Document.QuerySelectorAll("main .ec-list a").Length);
        Assert.True(priya.Page.Says("Never opened"));

        using var owen = await area.SignInAsync(area.Owen);
        var his = await owen.GetAsync(person);
        Assert.Empty(his.Document.QuerySelectorAll("main .ec-list a"));
        Assert.True(his.Says("2 times in cases that you cannot see"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Empty((await dan.GetAsync("/outside")).Document.QuerySelectorAll("main .ec-list a"));
        foreach (var page in new[] { "", "/change", "/retire" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(person + page)).Status);
    }

    [Fact]
    public async Task Address_Changed_StopsTheLink_AndTellsWhoAsked()
    {
        var asking = await Asking.MakeAsync(host);
        var priya = asking.Priya;
        var person = await PersonAsync(priya);
        await priya.GetAsync(person + "/change");
        Assert.NotNull((await priya.SubmitAsync("Save", ("Address", "nowhere"))).Error("Address"));
        await priya.SubmitAsync("Save", ("Address", "edie.new@example.org"), ("Verified", "She rang from the number we know"));
        Assert.Equal(person, priya.Page.Location);
        Assert.True((await priya.GetAsync("/")).Says("A new link to a task in"));
        Assert.Contains(await asking.People.Area.MailsAsync(), m => m.Subject.StartsWith("A link that you sent has stopped", StringComparison.Ordinal));
        using var outside = asking.People.Area.Visitor();
        Assert.NotEqual("/task", (await asking.OpenAsync(outside)).Location);
        Assert.Single(await asking.People.Area.EventsAsync("external-person.changed"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
    }

    [Fact]
    public async Task Retired_IsAskedNoMore_AndIsEnteredAnewWhenTheyAre()
    {
        var asking = await Asking.MakeAsync(host);
        var priya = asking.Priya;
        var person = await PersonAsync(priya);
        Assert.True((await priya.GetAsync(asking.Case + "/tasks/ask")).Says("Somebody you asked before"));
        var filled = await priya.GetAsync($"{asking.Case}/tasks/ask?person={person[^36..]}");
        Assert.NotEmpty(filled.Value("Address")!);
        await priya.GetAsync(person + "/retire");
        await priya.SubmitAsync("Ask them no more");
        Assert.Empty((await priya.GetAsync("/outside")).Document.QuerySelectorAll("main .ec-list a"));
        Assert.False((await priya.GetAsync(asking.Case + "/tasks/ask")).Says("Somebody you asked before"));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(person + "/change")).Status);
        await priya.AskAsync(host, asking.Case);
        Assert.Equal(2, await asking.People.Area.ReadAsync(core => core.Set<ExternalPerson>().CountAsync()));
    }

    private static async Task<string> PersonAsync(Visitor visitor) =>
        (await visitor.GetAsync("/outside")).Document.QuerySelector("main .ec-list a")!.GetAttribute("href")!;
}
