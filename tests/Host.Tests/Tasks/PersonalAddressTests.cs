using ECins.Host.Tasks;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Mail;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>People without an account are asked at personal addresses unless the force area says no; then at no form.</summary>
public sealed class PersonalAddressTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Personal = "edie.marsh@gmail.com";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Allowed_ByDefault_EverywhereAnAddressIsTaken()
    {
        var asking = await Asking.MakeAsync(host);
        var priya = asking.Priya;
        await priya.AskAsync(host, asking.Case, ("Address", Personal));
        await priya.GetAsync(asking.Task + "/link");
        Assert.Equal(asking.Task, (await priya.SubmitAsync("Send a new link", ("Address", "edie@mail.hotmail.com"))).Location);
        var person = await PersonAsync(priya, "edie@lamp.example");
        await priya.GetAsync(person + "/change");
        Assert.Equal(person, (await priya.SubmitAsync("Save", ("Address", "edie@icloud.com"))).Location);
    }

    [Fact]
    public async Task Refused_WhenAsking_AtBothSteps_AndOtherAddressesAreNot()
    {
        var asking = await RefusedAsync();
        var priya = asking.Priya;
        await FillAsync(priya, asking, Personal);
        Assert.Equal("Ask somebody without an account", priya.Page.Heading);
        AssertRefused(priya);
        await FillAsync(priya, asking, "edie@post.lamp.example");
        Assert.Equal("Check what they will see", priya.Page.Heading);
        await priya.SubmitAsync("Send the mail", ("Address", Personal));
        AssertRefused(priya);
        Assert.DoesNotContain(await asking.People.Area.MailsAsync(), m => m.To == Personal);
        Assert.Equal("/cases", (await priya.AskAsync(host, asking.Case))[..6]);
    }

    [Fact]
    public async Task Refused_WhenSendingANewLink_WhileTheOneBeforeStillOpens()
    {
        var asking = await Asking.MakeAsync(host);
        var (priya, area) = (asking.Priya, asking.People.Area);
        await priya.GetAsync(asking.Task + "/link");
        await priya.SubmitAsync("Send a new link", ("Address", Personal));
        var mail = (await area.MailsAsync()).First(m => m.To == Personal);
        var code = (await priya.GetAsync(asking.Task)).Document.QuerySelector(".ec-task-code")!.TextContent;
        await RefuseAsync(area);

        await priya.GetAsync(asking.Task + "/link");
        Assert.Equal(Personal, priya.Page.Value("Address"));
        await priya.SubmitAsync("Send a new link");
        AssertRefused(priya);
        Assert.Single(await area.MailsAsync(), m => m.To == Personal);
        using var edie = area.Visitor();
        var link = mail.Text[mail.Text.IndexOf("/task/", StringComparison.Ordinal)..].Split('\n')[0].Trim();
        Assert.Equal("/task", (await asking.OpenAsync(edie, code, link)).Location);
        await priya.GetAsync(asking.Task + "/link");
        Assert.Equal(asking.Task, (await priya.SubmitAsync("Send a new link", ("Address", "edie@lamp.example"))).Location);
    }

    [Fact]
    public async Task Refused_WhenChangingTheRegister()
    {
        var asking = await RefusedAsync();
        var priya = asking.Priya;
        var person = await PersonAsync(priya, "edie@lamp.example");
        await priya.GetAsync(person + "/change");
        await priya.SubmitAsync("Save", ("Address", Personal));
        AssertRefused(priya);
        Assert.True((await priya.GetAsync(person)).Says("edie@lamp.example"));
        await priya.GetAsync(person + "/change");
        Assert.Equal(person, (await priya.SubmitAsync("Save", ("Telephone", "01632 960 001"))).Location);
    }

    // As a form would that forgot to check.
    [Fact]
    public async Task Refused_WhereverALinkIsMailed_WhoeverForgotToAsk()
    {
        var asking = await RefusedAsync();
        var area = asking.People.Area;
        var task = asking.Task[^36..];
        await Assert.ThrowsAsync<RuleException>(() => area.InScopeAsync(services => MailLinkAsync(services, Guid.Parse(task), Personal)));
        Assert.DoesNotContain(await area.MailsAsync(), m => m.To == Personal);
        await area.InScopeAsync(services => MailLinkAsync(services, Guid.Parse(task), "edie@post.lamp.example"));
        Assert.Contains(await area.MailsAsync(), m => m.To == "edie@post.lamp.example");
    }

    private static Task MailLinkAsync(IServiceProvider services, Guid id, string address)
    {
        var core = services.GetRequiredService<Host.Data.CoreDbContext>();
        return services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(TaskDeeds.LinkSent),
            async _ =>
            {
                var task = await core.Set<ExternalTask>().SingleAsync(t => t.Id == id, Cancellation);
                var holding = await core.Set<Holding>().SingleAsync(h => h.Id == task.HoldingId, Cancellation);
                task.Address = address;
                await services.GetRequiredService<TaskMails>().AddLinkAsync(task, holding, "Northton Council", "secret", Cancellation);
            },
            Cancellation);
    }

    private async Task<Asking> RefusedAsync()
    {
        var asking = await Asking.MakeAsync(host);
        await RefuseAsync(asking.People.Area);
        return asking;
    }

    private static async Task RefuseAsync(TestArea area)
    {
        using var alex = await MailRulesTests.ManagerAsync(area);
        await MailRulesTests.DecideAsync(alex, ("AllowsPersonal", "false"));
        Assert.Equal("/mail", alex.Page.Location);
    }

    private async Task FillAsync(Visitor visitor, Asking asking, string address)
    {
        await visitor.GetAsync(asking.Case + "/tasks/ask");
        var due = host.Clock.UkToday().AddDays(5);
        await visitor.SubmitAsync(
            "Continue",
            ("Name", "Edie Marsh, volunteer"), ("Address", address), ("Verified", "She wrote it down"), ("Ask", "Look at the lamps"),
            ("Safety", "NothingKnown"), ("DueOn.Day", $"{due.Day}"), ("DueOn.Month", $"{due.Month}"), ("DueOn.Year", $"{due.Year}"));
    }

    private static void AssertRefused(Visitor visitor) => Assert.Equal(
        "This is a personal e-mail address, and nobody is asked at one here. Enter one that they have at an organisation", visitor.Page.Error("Address"));

    private static async Task<string> PersonAsync(Visitor visitor, string address)
    {
        var line = (await visitor.GetAsync("/outside")).Document.QuerySelectorAll("main .ec-list li").First(l => l.TextContent.Contains(address, StringComparison.Ordinal));
        return line.QuerySelector("a")!.GetAttribute("href")!;
    }
}
