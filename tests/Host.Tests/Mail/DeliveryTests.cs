using ECins.Host.Composition;
using ECins.Host.Jobs;
using ECins.Host.Mail;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Xunit;

namespace ECins.Host.Tests.Mail;

/// <summary>Whatever a mail server does: each mail arrives, or is on the list of those that failed; never both, never neither.</summary>
public sealed class DeliveryTests(DeliveryHost host) : IClassFixture<DeliveryHost>, IDisposable
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // What one test left of a server that was away is over before the next begins.
    public void Dispose()
    {
        (host.Server.Instead, host.Server.IsDown) = (_ => null, false);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
    }

    [Fact]
    public async Task AddressThatIsNotKnown_FailsAtOnce_AndHindersNobodyElse()
    {
        var area = await host.NewAreaAsync();
        host.Server.Instead = c => c.StartsWith("RCPT TO:<gone@", StringComparison.Ordinal) ? "550 5.1.1 gone@lamp.example: no such user" : null;
        await WriteAsync(area, "gone@lamp.example", "edie@lamp.example");
        await area.DrainAsync();
        Assert.Equal("edie@lamp.example", Assert.Single(Arrived(area)).To.Mailboxes.Single().Address);
        var failed = Assert.Single(await FailedAsync(area));
        Assert.Equal(("gone@lamp.example", MailFault.AddressUnknown, "550 5.1.1"), (failed.To, failed.Fault, failed.FaultCode));
        Assert.Single(await area.EventsAsync("mail.failed"));
        await LaterAsync(area, TimeSpan.FromHours(2));
        Assert.Equal(1, host.Server.Commands.Count(c => c.StartsWith("RCPT TO:<gone@", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("550 5.2.2 over quota", nameof(MailFault.MailboxFull), "550 5.2.2")]
    [InlineData("552 no room", nameof(MailFault.MailboxFull), "552")]
    [InlineData("554 5.7.1 relaying denied", nameof(MailFault.Refused), "554 5.7.1")]
    [InlineData("550 we do not know edie@lamp.example at 5.1.1.1", nameof(MailFault.AddressUnknown), "550")]
    public async Task AnswerForGood_IsKeptAsItsCodeAlone(string answer, string fault, string code)
    {
        var area = await host.NewAreaAsync();
        host.Server.Instead = c => c.StartsWith("RCPT", StringComparison.Ordinal) ? answer : null;
        await WriteAsync(area, "edie@lamp.example");
        await area.DrainAsync();
        var failed = Assert.Single(await FailedAsync(area));
        Assert.Equal((fault, code), ($"{failed.Fault}", failed.FaultCode));
    }

    [Fact]
    public async Task Greylisted_ComesAfterAWhile_Once()
    {
        var (area, turnedAway) = (await host.NewAreaAsync(), 2);
        host.Server.Instead = c => c.StartsWith("RCPT", StringComparison.Ordinal) && turnedAway-- > 0 ? "451 4.7.1 try again later" : null;
        await WriteAsync(area, "edie@lamp.example");
        await area.DrainAsync();
        await LaterAsync(area, TimeSpan.FromSeconds(50));
        Assert.Equal(1, turnedAway);
        await LaterAsync(area, TimeSpan.FromSeconds(15));
        Assert.Equal(0, turnedAway);
        Assert.Empty(Arrived(area));
        await LaterAsync(area, TimeSpan.FromMinutes(2.5));
        Assert.Single(Arrived(area));
        Assert.Empty(await FailedAsync(area));
    }

    [Fact]
    public async Task MailboxFull_ForTwoDays_FailsThenAndNotBefore()
    {
        var area = await host.NewAreaAsync();
        host.Server.Instead = c => c.StartsWith("RCPT", StringComparison.Ordinal) ? "452 4.2.2 mailbox full" : null;
        await WriteAsync(area, "edie@lamp.example");
        for (var hour = 0; hour < 46; hour++)
            await LaterAsync(area, TimeSpan.FromHours(1));
        Assert.Empty(await FailedAsync(area));
        for (var hour = 0; hour < 10; hour++)
            await LaterAsync(area, TimeSpan.FromHours(1));
        Assert.Equal(MailFault.MailboxFull, Assert.Single(await FailedAsync(area)).Fault);
        Assert.Empty(Arrived(area));
    }

    [Fact]
    public async Task ConnectionCut_AfterTheMailWasRead_GoesAgainWithTheSameIdentifier()
    {
        var (area, cuts) = (await host.NewAreaAsync(), 1);
        host.Server.Instead = c => c == "." && cuts-- > 0 ? SmtpServer.HangUp : null;
        await WriteAsync(area, "edie@lamp.example");
        await area.DrainAsync();
        Assert.Empty(await area.EventsAsync("mail.sent"));
        await LaterAsync(area, TimeSpan.FromSeconds(20));
        Assert.Equal(2, Arrived(area).Count);
        Assert.Single(Arrived(area).DistinctBy(m => m.MessageId));
        Assert.Single(await area.EventsAsync("mail.sent"));
        Assert.Empty(await FailedAsync(area));
    }

    [Theory]
    [InlineData("EHLO")]
    [InlineData("MAIL")]
    [InlineData("RCPT")]
    [InlineData("DATA")]
    public async Task ConnectionCut_AtAnyWord_LosesNothing(string word)
    {
        var (area, cuts) = (await host.NewAreaAsync(), 1);
        await host.HangUpAsync();
        host.Server.Instead = c => c.StartsWith(word, StringComparison.Ordinal) && cuts-- > 0 ? SmtpServer.HangUp : null;
        await WriteAsync(area, "edie@lamp.example", "zara@lamp.example");
        await area.DrainAsync();
        await LaterAsync(area, TimeSpan.FromSeconds(20));
        await LaterAsync(area, TimeSpan.FromSeconds(20));
        Assert.Equal(["edie@lamp.example", "zara@lamp.example"], Arrived(area).Select(m => m.To.Mailboxes.Single().Address).Order());
        Assert.Empty(await FailedAsync(area));
    }

    [Fact]
    public async Task SlowServer_IsLeftAlone_AndTriedAgain()
    {
        var (area, slow) = (await host.NewAreaAsync(), 1);
        host.Server.Instead = c =>
        {
            if (c.StartsWith("RCPT", StringComparison.Ordinal) && slow-- > 0)
                Thread.Sleep(TimeSpan.FromSeconds(DeliveryHost.PatienceSeconds * 2));
            return null;
        };
        await WriteAsync(area, "edie@lamp.example");
        await area.DrainAsync();
        Assert.Empty(await area.EventsAsync("mail.sent"));
        await LaterAsync(area, TimeSpan.FromSeconds(20));
        Assert.Single(Arrived(area));
    }

    [Fact]
    public async Task ServerDownForAnHour_DeliversEverythingOnce_InItsOrder()
    {
        var area = await host.NewAreaAsync();
        await host.HangUpAsync();
        host.Server.IsDown = true;
        foreach (var number in Enumerable.Range(1, 4))
            await WriteAsync(area, "edie@lamp.example", $"other{number}@lamp.example");
        for (var minute = 0; minute < 60; minute++)
            await LaterAsync(area, TimeSpan.FromMinutes(1));
        Assert.All(await WaitingAsync(area), m => Assert.Equal((OutboxState.Waiting, 0), (m.State, m.Attempts)));
        Assert.Equal(8, (await WaitingAsync(area)).Count);

        host.Server.IsDown = false;
        await LaterAsync(area, TimeSpan.FromMinutes(5.5));
        Assert.Equal(8, Arrived(area).DistinctBy(m => m.MessageId).Count());
        Assert.Equal(8, Arrived(area).Count);
        AssertInOrder(area, "edie@lamp.example", 4);
        Assert.Empty(await FailedAsync(area));
    }

    [Fact]
    public async Task MailTooLarge_RefusedAtTheFirstWord_IsTheMailsFault_AndHoldsUpNoOther()
    {
        var (area, refusals) = (await host.NewAreaAsync(), 1);
        host.Server.Instead = c => c.StartsWith("MAIL", StringComparison.Ordinal) && refusals-- > 0 ? "552 message size exceeds maximum permitted" : null;
        await WriteAsync(area, "edie@lamp.example", "zara@lamp.example");
        await area.DrainAsync();
        var failed = Assert.Single(await FailedAsync(area));
        Assert.Equal(("edie@lamp.example", MailFault.Refused, "552"), (failed.To, failed.Fault, failed.FaultCode));
        Assert.Equal("zara@lamp.example", Assert.Single(Arrived(area)).To.Mailboxes.Single().Address);
    }

    [Theory]
    [InlineData("550 5.7.1 not from you")]
    [InlineData("421 4.3.2 closing")]
    public async Task ServerThatTakesNothingFromUs_IsTheServersFault_AndNoMailFails(string answer)
    {
        var area = await host.NewAreaAsync();
        host.Server.Instead = c => c.StartsWith("MAIL", StringComparison.Ordinal) ? answer : null;
        await WriteAsync(area, "edie@lamp.example", "zara@lamp.example");
        await area.DrainAsync();
        Assert.Empty(await FailedAsync(area));
        host.Server.Instead = _ => null;
        await LaterAsync(area, TimeSpan.FromSeconds(20));
        Assert.Equal(2, Arrived(area).Count);
    }

    [Fact]
    public async Task OneAddress_GetsItsMailInOrder_WhileOthersGetTheirs()
    {
        var (area, turnedAway) = (await host.NewAreaAsync(), 1);
        host.Server.Instead = c => c.StartsWith("RCPT TO:<edie@", StringComparison.Ordinal) && turnedAway-- > 0 ? "451 later" : null;
        await WriteAsync(area, "edie@lamp.example", "Edie@lamp.example", "zara@lamp.example", "edie@lamp.example");
        await area.DrainAsync();
        Assert.Equal("zara@lamp.example", Assert.Single(Arrived(area)).To.Mailboxes.Single().Address);
        await LaterAsync(area, TimeSpan.FromSeconds(70));
        AssertInOrder(area, "edie@lamp.example", 3);
    }

    [Fact]
    public async Task MailOfAWorkstreamThatIsOff_HoldsUpNothingElseToTheSameAddress()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area, "asb");
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        Assert.Single(Arrived(area));
    }

    [Fact]
    public async Task TwoHosts_KeepOneAddressInOrder()
    {
        const int Many = 10;
        var area = await host.NewAreaAsync();
        await WriteAsync(area, [.. Enumerable.Repeat("edie@lamp.example", Many)]);
        await using var second = await host.SecondAsync();
        while (Arrived(area).Count < Many)
            await Task.WhenAll(area.DrainAsync(), area.At(second).DrainAsync());
        AssertInOrder(area, "edie@lamp.example", Many);
        Assert.Equal(Many, Arrived(area).Count);
    }

    [Fact]
    public async Task FailedMail_SentAgain_ArrivesWithTheSameIdentifierAndLeavesTheList()
    {
        var area = await host.NewAreaAsync();
        await FailAsync(area, "edie@lamp.example");
        using var ada = await ManagerAsync(area);
        Assert.True((await ada.GetAsync("/mail")).Says("To edie@lamp.example"));
        Assert.True(ada.Page.Says("The address is not known there (550 5.1.1"));
        Assert.Equal("/mail", (await ada.SubmitAsync("Send again")).Location);
        Assert.True((await ada.FollowAsync()).Says("1 message waits."));
        await area.DrainAsync();
        var id = (await area.MailsAsync()).Single(m => m.To == "edie@lamp.example").Id;
        Assert.StartsWith($"{id:N}@", Assert.Single(Arrived(area)).MessageId, StringComparison.Ordinal);
        Assert.Empty(await FailedAsync(area));
        Assert.Single(await area.EventsAsync("mail.tried-anew"));
    }

    [Fact]
    public async Task FailedMailOfATask_ToAPersonalAddress_IsNotSentAgain_OnceNobodyIsAskedAtOne()
    {
        var area = await host.NewAreaAsync();
        await FailAsync(area, "edie@gmail.com", "task");
        await FailAsync(area, "ben@lamp.example", "task");
        using var ada = await ManagerAsync(area);
        var form = (await ada.GetAsync("/mail")).Document.QuerySelectorAll("main li").Single(l => l.TextContent.Contains("gmail.com", StringComparison.Ordinal));
        var id = form.QuerySelector("input[name=Mail]")!.GetAttribute("value")!;
        await MailRulesTests.DecideAsync(ada, ("AllowsPersonal", "false"));
        await ada.GetAsync("/mail");
        Assert.Single(ada.Page.Document.QuerySelectorAll("main form[action*='handler=Send'] input[name=Mail]"));
        Assert.True((await ada.PostAsync("/mail?handler=Send", ("Mail", id))).Says("nobody is asked at one here any more"));
        await ada.SubmitAsync("Send all of them again");
        await area.DrainAsync();
        Assert.Equal("ben@lamp.example", Assert.Single(Arrived(area)).To.Mailboxes.Single().Address);
        Assert.True((await ada.GetAsync("/mail")).Says("gmail.com"));
        await MailRulesTests.DecideAsync(ada, ("AllowsPersonal", "true"));
        await ada.GetAsync("/mail");
        await ada.SubmitAsync("Send again");
        await area.DrainAsync();
        Assert.Equal(2, Arrived(area).Count);
    }

    [Fact]
    public async Task FailedMail_SetAside_IsTriedNoMore()
    {
        var area = await host.NewAreaAsync();
        await FailAsync(area, "edie@lamp.example");
        using var ada = await ManagerAsync(area);
        await ada.GetAsync("/mail");
        await ada.SubmitAsync("Set aside");
        Assert.True((await ada.FollowAsync()).Says("Everything that went out was taken by a mail server."));
        await area.DrainAsync();
        Assert.Empty(Arrived(area));
    }

    [Fact]
    public async Task FailedMail_AllSentAgain()
    {
        var area = await host.NewAreaAsync();
        await FailAsync(area, "edie@lamp.example", "zara@lamp.example");
        using var ada = await ManagerAsync(area);
        await ada.GetAsync("/mail");
        await ada.SubmitAsync("Send all of them again");
        await area.DrainAsync();
        Assert.Equal(2, Arrived(area).Count);
    }

    [Fact]
    public async Task FailedMailToPeopleOutside_NamesTheirDomainAlone()
    {
        var area = await host.NewAreaAsync();
        await FailAsync(area, "edie@lamp.example", "task");
        using var ada = await ManagerAsync(area);
        var page = await ada.GetAsync("/mail");
        Assert.True(page.Says("To somebody at lamp.example"));
        Assert.DoesNotContain("edie", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task PausedMail_WaitsAndGoesOnInItsOrder()
    {
        var area = await host.NewAreaAsync();
        using var ada = await ManagerAsync(area);
        await ada.GetAsync("/mail/pause");
        Assert.True((await ada.SubmitAsync("Pause all mail")).Says("Enter why mail is paused"));
        Assert.Equal("/mail", (await ada.SubmitAsync("Pause all mail", ("Reason", "Somebody reads our mail"))).Location);
        await WriteAsync(area, "edie@lamp.example", "edie@lamp.example");
        await area.DrainAsync();
        Assert.Empty(Arrived(area));
        Assert.True((await ada.GetAsync("/")).Says("Mail is paused"));
        Assert.True((await ada.GetAsync("/mail")).Says("Somebody reads our mail"));
        Assert.True(ada.Page.Says("2 messages wait."));

        await ada.SubmitAsync("Let mail go out again");
        await area.DrainAsync();
        AssertInOrder(area, "edie@lamp.example", 2);
        Assert.False((await ada.GetAsync("/")).Says("Mail is paused"));
    }

    [Fact]
    public async Task Pause_OfOneForceArea_IsNotAnothers()
    {
        var (mine, other) = (await host.NewAreaAsync(), await host.NewAreaAsync());
        using var ada = await ManagerAsync(mine);
        await ada.GetAsync("/mail/pause");
        await ada.SubmitAsync("Pause all mail", ("Reason", "Somebody reads our mail"));
        await WriteAsync(other, "edie@lamp.example");
        await other.DrainAsync();
        Assert.Single(Arrived(other));
    }

    [Fact]
    public async Task HowMailGoes_IsForThoseWhoManageIt()
    {
        var area = await host.NewAreaAsync();
        await FailAsync(area, "edie@lamp.example");
        var council = await area.PartnerAsync("Northton Council", ECins.Host.Organisations.OrganisationKind.Council);
        using var visitor = await area.SignInAsync(await area.PersonAsync("Pat Officer", council));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await visitor.GetAsync("/mail")).Status);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await visitor.GetAsync("/mail/pause")).Status);
        Assert.False((await visitor.GetAsync("/")).Says("not delivered"));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await visitor.PostAsync("/mail/pause", ("Reason", "Mischief"))).Status);
        await Assert.ThrowsAsync<RefusedException>(() => area.InScopeAsync(services =>
            services.GetRequiredService<MailService>().SendAllAgainAsync(Cancellation)));
    }

    private static async Task<Visitor> ManagerAsync(TestArea area)
    {
        var council = await area.PartnerAsync("Southton Council", ECins.Host.Organisations.OrganisationKind.Council);
        return await area.SignInAsync(await area.PersonAsync("Alex Head", council, null, SharedKernel.Access.Role.ForceAdministrator));
    }

    private async Task FailAsync(TestArea area, string first, string second = "")
    {
        host.Server.Instead = c => c.StartsWith("RCPT", StringComparison.Ordinal) ? "550 5.1.1 no" : null;
        if (second == "task")
            await WriteAsync(area, "task", [first]);
        else
            await WriteAsync(area, second.Length > 0 ? [first, second] : [first]);
        await area.DrainAsync();
        host.Server.Instead = _ => null;
    }

    internal static Task WriteAsync(TestArea area, params string[] to) => WriteAsync(area, "user", to);

    // In one unit of work, one after the other.
    private static Task WriteAsync(TestArea area, string about, string[] to) => area.InScopeAsync(services =>
        services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated),
            _ =>
            {
                foreach (var address in to)
                    services.GetRequiredService<Mailbox>().Add(new NewMail(address, "A task waits", "By Friday", new Subject(about, "7")));
                return Task.CompletedTask;
            },
            Cancellation));

    private Task LaterAsync(TestArea area, TimeSpan by)
    {
        host.Clock.Advance(by);
        return area.DrainAsync();
    }

    internal static Task<List<MailMessage>> FailedAsync(TestArea area) =>
        area.ReadAsync(core => core.Set<MailMessage>().Where(MailMessage.IsFailed).ToListAsync(Cancellation));

    internal static Task<List<OutboxMessage>> WaitingAsync(TestArea area) =>
        area.ReadAsync(core => core.Set<OutboxMessage>().Where(m => m.Kind == MailSender.MessageKind).ToListAsync(Cancellation));

    private List<MimeMessage> Arrived(TestArea area) =>
        [.. host.Server.Mails.Where(m => m.MessageId!.EndsWith($"@{area.Key}.localhost", StringComparison.Ordinal))];

    private void AssertInOrder(TestArea area, string address, int count)
    {
        var ids = Arrived(area).Where(m => m.To.Mailboxes.Single().Address.Equals(address, StringComparison.OrdinalIgnoreCase)).Select(m => m.MessageId!).ToList();
        Assert.Equal(count, ids.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }
}

/// <summary>A host with a mail server that does what a test says, and little patience with it.</summary>
public sealed class DeliveryHost : TestHost
{
    public const int PatienceSeconds = 2;

    internal SmtpServer Server { get; } = new();

    protected override IEnumerable<(string Key, string Value)> Settings =>
        [.. Server.Settings, ("Mail:PatienceSeconds", $"{PatienceSeconds}")];

    /// <summary>Ends the connection that is kept for a moment, so that the next mail begins one.</summary>
    internal async Task HangUpAsync() => await Services.GetRequiredService<MailServer>().HangUpAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }
}
