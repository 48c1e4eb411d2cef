using System.Net;
using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Identity;

public sealed class SignInTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task SignIn_PasswordAndCode_BeginsASession()
    {
        var (area, account) = await JoinedAsync();
        using var visitor = area.Visitor();
        Assert.StartsWith("/sign-in/code", (await account.EnterPasswordAsync(visitor)).Location, StringComparison.Ordinal);
        Assert.StartsWith("/demo/sign-in", (await visitor.GetAsync("/")).Location, StringComparison.Ordinal);
        Assert.Equal("/", (await account.SignInAsync(visitor)).Location);
        Assert.Equal("Ada First", (await visitor.GetAsync("/")).Heading);
    }

    [Fact]
    public async Task SignIn_WrongPasswordUnknownAddressSuspended_AllAnswerTheSame()
    {
        var (area, account) = await JoinedAsync();
        using var visitor = area.Visitor();
        var wrong = await account.EnterPasswordAsync(visitor, "not the password at all");
        var unknown = await (account with { Mail = "nobody@" + area.Key + ".example" }).EnterPasswordAsync(visitor);
        await SuspendAsync(area);
        var suspended = await account.EnterPasswordAsync(visitor);

        Assert.NotNull(wrong.Error("Address"));
        Assert.Equal(wrong.Error("Address"), unknown.Error("Address"));
        Assert.Equal(wrong.Error("Address"), suspended.Error("Address"));
        Assert.DoesNotContain("not the password at all", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(account.Mail, wrong.Value("Address"));
        Assert.Equal(3, (await area.EventsAsync("user.sign-in-failed")).Count);
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LockTheAccount()
    {
        var (area, account) = await JoinedAsync();
        using var visitor = area.Visitor();
        for (var i = 0; i < 5; i++)
            await account.EnterPasswordAsync(visitor, "not the password at all");
        var right = await account.EnterPasswordAsync(visitor);
        Assert.Equal(HttpStatusCode.OK, right.Status);
        Assert.NotNull(right.Error("Address"));
    }

    [Fact]
    public async Task SignIn_FiveWrongCodes_LockTheAccount()
    {
        var (area, account) = await JoinedAsync();
        using var visitor = area.Visitor();
        await account.EnterPasswordAsync(visitor);
        await visitor.FollowAsync();
        for (var i = 0; i < 5; i++)
            Assert.NotNull((await visitor.SubmitAsync("Sign in", ("Code", "000000"))).Error("Code"));
        Assert.NotNull((await visitor.SubmitAsync("Sign in", ("Code", account.Authenticator.Code(1)))).Error("Code"));
    }

    [Fact]
    public async Task SignIn_CodeUsedBefore_IsRefused()
    {
        var (area, account) = await JoinedAsync();
        using var visitor = area.Visitor();
        var code = account.Authenticator.Code(1);
        await account.EnterPasswordAsync(visitor);
        await visitor.FollowAsync();
        Assert.Equal("/", (await visitor.SubmitAsync("Sign in", ("Code", code))).Location);

        using var thief = area.Visitor();
        await account.EnterPasswordAsync(thief);
        await thief.FollowAsync();
        Assert.NotNull((await thief.SubmitAsync("Sign in", ("Code", code))).Error("Code"));
    }

    [Fact]
    public async Task SignIn_CodeUsedBeforeTheLastOne_IsRefused()
    {
        var (area, account) = await JoinedAsync();
        var code = account.Authenticator.Code(1);
        foreach (var next in new[] { code, account.Authenticator.Code(2) })
        {
            using var visitor = area.Visitor();
            Assert.Equal("/", (await account.SignInAsync(visitor, next)).Location);
        }

        using var thief = area.Visitor();
        Assert.NotNull((await account.SignInAsync(thief, code)).Error("Code"));
    }

    [Fact]
    public async Task SignIn_RecoveryCode_WorksOnceAndLeavesTheOthersGood()
    {
        var (area, account) = await JoinedAsync();
        using var visitor = area.Visitor();
        Assert.Equal("/", (await WithRecoveryCodeAsync(visitor, account, 3)).Location);
        using var again = area.Visitor();
        Assert.NotNull((await WithRecoveryCodeAsync(again, account, 3)).Error("Code"));
        using var other = area.Visitor();
        Assert.Equal("/", (await WithRecoveryCodeAsync(other, account, 4)).Location);
    }

    [Fact]
    public async Task SignIn_NetworkAddressAndDevice_AreOnRecord()
    {
        var (area, account) = await JoinedAsync();
        using var visitor = area.Visitor();
        visitor.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Testbrowser/9");
        await account.SignInAsync(visitor);
        var notes = await area.ReadAsync(core => core.Set<ECins.Host.Audit.AuditDetail>()
            .Where(d => d.Name == "device").Select(d => d.Value).ToListAsync());
        Assert.Contains("Testbrowser/9", notes);
    }

    [Fact]
    public async Task Then_AnotherSite_IsNotFollowed()
    {
        var (area, account) = await JoinedAsync();
        using var visitor = area.Visitor();
        await visitor.GetAsync("/sign-in?then=https%3A%2F%2Fevil.example%2F");
        await visitor.SubmitAsync("Continue", ("Address", account.Mail), ("Password", account.Password));
        await visitor.FollowAsync();
        var screen = await visitor.SubmitAsync("Sign in", ("Code", account.Authenticator.Code(1)));
        Assert.Equal("/", screen.Location);
    }

    private async Task<(TestArea Area, Account Account)> JoinedAsync()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        return (area, await Account.JoinAsync(visitor, area.JoinSecret, $"ada@{area.Key}.example"));
    }

    private static async Task<Screen> WithRecoveryCodeAsync(Visitor visitor, Account account, int which)
    {
        await account.EnterPasswordAsync(visitor);
        await visitor.GetAsync("/sign-in/recovery");
        return await visitor.SubmitAsync("Sign in", ("Code", account.RecoveryCodes[which]));
    }

    private static Task SuspendAsync(TestArea area) => area.WriteAsync(async core =>
        (await core.Set<User>().SingleAsync()).Status = UserStatus.Suspended);
}
