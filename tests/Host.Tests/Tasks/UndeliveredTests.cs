using ECins.Host.Mail;
using ECins.Host.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>Whoever asked somebody outside is told when the mail did not reach them, and can put it right.</summary>
public sealed class UndeliveredTests(DeliveryHost host) : IClassFixture<DeliveryHost>, IDisposable
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => host.Server.Instead = _ => null;

    [Fact]
    public async Task Undelivered_AskerIsTold_AndSendsToTheRightAddress()
    {
        var asking = await UndeliveredAsync();
        var (priya, area) = (asking.Priya, asking.People.Area);
        Assert.True((await priya.GetAsync("/")).Says("A mail was not delivered about a task in"));
        Assert.True((await priya.GetAsync(asking.Task)).Says("The mail with the link was not delivered"));
        Assert.True(priya.Page.Says("The address is not known there (550 5.1.1)"));
        Assert.Contains(priya.Page.Document.QuerySelectorAll("main .govuk-tag"), t => t.TextContent.Trim() == "Not delivered");
        Assert.True((await priya.GetAsync(asking.Case + "/tasks")).Says("Not delivered"));
        Assert.Equal("A mail was not delivered", (await area.MailsAsync()).First(m => m.To == asking.People.Priya.Email).Subject);

        await priya.GetAsync(asking.Task + "/link");
        await priya.SubmitAsync("Send a new link", ("Address", "edie.marsh@lamp.example"), ("Verified", "By telephone"));
        await area.DrainAsync();
        Assert.True((await priya.GetAsync(asking.Task)).Says("Sent "));
        Assert.False(priya.Page.Says("not delivered"));
        Assert.False((await priya.GetAsync("/")).Says("A mail was not delivered"));
        Assert.Empty(await area.ReadAsync(core => core.Set<MailMessage>().Where(MailMessage.IsFailed).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task Undelivered_OthersOfTheCase_SeeThatAndNotHow()
    {
        var asking = await UndeliveredAsync();
        using var ruth = await asking.People.SignInAsync(asking.People.Ruth);
        Assert.False((await ruth.GetAsync("/")).Says("A mail was not delivered"));
        Assert.True((await ruth.GetAsync(asking.Task)).Says("was not delivered"));
        Assert.False(ruth.Page.Says("send a new link"));
    }

    [Fact]
    public async Task CalledBack_BeforeItWentOut_ItDoesNotGo()
    {
        host.Server.Instead = c => c.StartsWith("RCPT", StringComparison.Ordinal) ? "451 later" : null;
        var asking = await Asking.MakeAsync(host);
        await asking.People.Area.DrainAsync();
        await asking.Priya.GetAsync(asking.Task + "/revoke");
        await asking.Priya.SubmitAsync("Call", ("Reason", "Done by us"));
        host.Server.Instead = _ => null;
        host.Clock.Advance(TimeSpan.FromHours(1));
        await asking.People.Area.DrainAsync();
        Assert.DoesNotContain(host.Server.Mails, m => m.MessageId!.EndsWith($"@{asking.People.Area.Key}.localhost", StringComparison.Ordinal));
    }

    private async Task<Asking> UndeliveredAsync()
    {
        host.Server.Instead = c => c.StartsWith("RCPT TO:<edie@", StringComparison.Ordinal) ? "550 5.1.1 no" : null;
        var asking = await Asking.MakeAsync(host);
        await asking.People.Area.DrainAsync();
        return asking;
    }
}
