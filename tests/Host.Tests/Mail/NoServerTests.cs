using System.Net;
using ECins.Host.Jobs;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Mail;

public sealed class NoServerTests(ProductionHost host) : IClassFixture<ProductionHost>
{
    [Fact]
    public async Task Mail_NoServerSet_IsHeldUntried()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        var message = await area.ReadAsync(core => core.Set<OutboxMessage>().SingleAsync());
        Assert.Equal((OutboxState.Waiting, 0), (message.State, message.Attempts));
        Assert.Empty(await area.EventsAsync("mail.sent"));
    }

    [Fact]
    public async Task Mail_NoServerSet_AdministratorsAreWarned()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await MailTests.WriteAsync(area);
        using var visitor = area.Visitor();
        await Account.JoinAsync(visitor, area.JoinSecret, "ada");
        foreach (var path in new[] { "/", "/partners" })
            Assert.True((await visitor.GetAsync(path)).Says("Mail is held: no mail server is set. 2 messages wait."));
    }

    [Fact]
    public async Task Rules_NoServerSet_CannotAskForSecrecyAllTheWay()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        await Account.JoinAsync(visitor, area.JoinSecret, "ada");
        await MailRulesTests.DecideAsync(visitor, ("NeedsTls", "true"));
        Assert.Equal("No mail server is set that could promise this", visitor.Page.Error("NeedsTls"));
        await MailRulesTests.DecideAsync(visitor, ("AllowsPersonal", "false"));
        Assert.Equal("/mail", visitor.Page.Location);
    }

    [Fact]
    public async Task DemoMail_OutsideTheDemonstration_IsNotThere()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/demo/mail")).Status);
    }
}
