using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Identity;

public sealed class SessionTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Session_IdleTooLong_Ends()
    {
        var (_, visitor) = await SignedInAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.True(await IsInAsync(visitor));
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.False(await IsInAsync(visitor));
    }

    [Fact]
    public async Task Session_UsedAllTheTime_EndsAfterItsHoursAnyway()
    {
        var (_, visitor) = await SignedInAsync();
        for (var minutes = 0; minutes < 10 * 60; minutes += 20)
        {
            Assert.True(await IsInAsync(visitor));
            host.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.False(await IsInAsync(visitor));
    }

    [Fact]
    public async Task Session_AccountSuspended_IsOutAtTheNextRequest()
    {
        var (area, visitor) = await SignedInAsync();
        await area.WriteAsync(async core =>
            (await core.Set<User>().SingleAsync(u => u.Name == "Pat Officer")).Status = UserStatus.Suspended);
        Assert.False(await IsInAsync(visitor));
    }

    [Fact]
    public async Task Session_OrganisationSuspended_IsOutAtTheNextRequest()
    {
        var (area, visitor) = await SignedInAsync();
        await area.WriteAsync(async core =>
            (await core.Set<Organisation>().SingleAsync(o => o.Name == "Northton Council")).Status = OrganisationStatus.Suspended);
        Assert.False(await IsInAsync(visitor));
    }

    [Fact]
    public async Task SignOutEverywhere_EndsEverySessionOfTheUserAndNobodyElses()
    {
        var area = await host.NewAreaAsync();
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        var (pat, sam) = (await area.PersonAsync("Pat Officer", council), await area.PersonAsync("Sam Officer", council));
        using var first = await area.SignInAsync(pat);
        using var second = await area.SignInAsync(pat);
        using var other = await area.SignInAsync(sam);
        await first.GetAsync("/account");
        await first.SubmitAsync("Sign out everywhere");
        Assert.False(await IsInAsync(first));
        Assert.False(await IsInAsync(second));
        Assert.True(await IsInAsync(other));
    }

    [Fact]
    public async Task Session_CookieOfAnotherForceArea_OpensNothing()
    {
        var (_, visitor) = await SignedInAsync();
        var other = await host.NewAreaAsync();
        var cookie = visitor.Page.Response.RequestMessage!.Headers.GetValues("Cookie").Single();
        using var thief = other.Visitor();
        thief.Client.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.False(await IsInAsync(thief));
    }

    [Fact]
    public async Task SignOut_EndsTheSessionAndIsOnRecord()
    {
        var (area, visitor) = await SignedInAsync();
        await visitor.GetAsync("/");
        await visitor.SubmitAsync("Sign out");
        Assert.False(await IsInAsync(visitor));
        Assert.Single(await area.EventsAsync("user.signed-out"));
    }

    private async Task<(TestArea Area, Visitor Visitor)> SignedInAsync()
    {
        var area = await host.NewAreaAsync();
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        var visitor = await area.SignInAsync(await area.PersonAsync("Pat Officer", council));
        Assert.True(await IsInAsync(visitor));
        return (area, visitor);
    }

    private static async Task<bool> IsInAsync(Visitor visitor) =>
        (await visitor.GetAsync("/")).Status == System.Net.HttpStatusCode.OK;
}
