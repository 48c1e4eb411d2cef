using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Mail;

public sealed class DemoMailTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task DemoMail_Written_CountsAsSentAndIsReadWithItsLink()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        Assert.Single(await area.EventsAsync("mail.sent"));
        using var visitor = area.Visitor();
        var list = await visitor.GetAsync("/demo/mail");
        var href = list.Document.QuerySelector("main section a")!.GetAttribute("href")!;
        var mail = await visitor.GetAsync(href);
        Assert.Equal("A task waits", mail.Heading);
        Assert.Equal("https://example.org/secret-word", mail.Document.QuerySelector(".ec-mail a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task DemoMail_Unknown_IsNotFound()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/demo/mail/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Home_InTheDemonstration_DoesNotWarnOfHeldMail()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        using var visitor = await area.SignInAsync(await area.PersonAsync("Alex Head", council, null, Role.ForceAdministrator));
        Assert.False((await visitor.GetAsync("/")).Says("Mail is held"));
    }
}
