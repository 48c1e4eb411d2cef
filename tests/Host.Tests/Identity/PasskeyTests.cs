using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Identity;

public sealed class PasskeyTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Join_WithAPasskeyOnly_GivesAccessAndRecoveryCodes_AndSignsIn()
    {
        using var device = new PasskeyDevice();
        var (area, account, visitor) = await JoinedByPasskeyAsync(device);
        Assert.Equal(10, account.RecoveryCodes.Count);
        Assert.Equal("Ada First", (await visitor.GetAsync("/")).Heading);
        Assert.True((await visitor.GetAsync("/account")).Says("Passkey: my phone"));

        using var again = area.Visitor();
        Assert.Equal("/", (await SignInAsync(area, again, account, device)).Location);
        Assert.Equal("Ada First", (await again.GetAsync("/")).Heading);
        Assert.True((await again.GetAsync("/account")).Says("last used"));
    }

    [Fact]
    public async Task SignIn_PasskeyWithoutThePassword_IsNotAsked()
    {
        using var device = new PasskeyDevice();
        var (area, _, _) = await JoinedByPasskeyAsync(device);
        using var visitor = area.Visitor();
        Assert.StartsWith("/sign-in", (await visitor.GetAsync("/sign-in/passkey")).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData(null, "evil.example")]
    public async Task SignIn_PasskeyGivenToAnotherSite_IsRefused(string? origin, string? site)
    {
        using var device = new PasskeyDevice();
        var (area, account, _) = await JoinedByPasskeyAsync(device);
        (device.Origin, device.Site) = (origin, site);
        using var visitor = area.Visitor();
        Assert.NotNull((await SignInAsync(area, visitor, account, device)).Error("Credential"));
        Assert.NotEmpty(await area.EventsAsync("user.sign-in-failed"));
    }

    [Fact]
    public async Task SignIn_AnotherPersonsPasskey_IsRefused()
    {
        using var hers = new PasskeyDevice();
        var (area, account, _) = await JoinedByPasskeyAsync(hers);
        using var stranger = new PasskeyDevice();
        using var visitor = area.Visitor();
        Assert.NotNull((await SignInAsync(area, visitor, account, stranger)).Error("Credential"));
    }

    [Fact]
    public async Task SignIn_AnswerGivenBefore_IsRefused()
    {
        using var device = new PasskeyDevice();
        var (area, account, _) = await JoinedByPasskeyAsync(device);
        using var first = area.Visitor();
        await account.EnterPasswordAsync(first);
        await first.FollowAsync();
        var answer = device.Get(Asked(first.Page), Origin(area));
        Assert.Equal("/", (await first.SubmitAsync("Go on", ("Credential", answer))).Location);

        using var thief = area.Visitor();
        await account.EnterPasswordAsync(thief);
        await thief.FollowAsync();
        Assert.NotNull((await thief.SubmitAsync("Go on", ("Credential", answer))).Error("Credential"));
    }

    [Fact]
    public async Task SignIn_AnswerAltered_IsRefused()
    {
        using var device = new PasskeyDevice();
        var (area, account, _) = await JoinedByPasskeyAsync(device);
        using var visitor = area.Visitor();
        await account.EnterPasswordAsync(visitor);
        await visitor.FollowAsync();
        var answer = device.Get(Asked(visitor.Page), Origin(area)).Replace("\"signature\":\"M", "\"signature\":\"N", StringComparison.Ordinal);
        Assert.NotNull((await visitor.SubmitAsync("Go on", ("Credential", answer))).Error("Credential"));
        Assert.NotNull((await visitor.SubmitAsync("Go on", ("Credential", "not json"))).Error("Credential"));
        Assert.NotNull((await visitor.SubmitAsync("Go on")).Error("Credential"));
    }

    [Fact]
    public async Task SignIn_FiveWrongPasskeys_LockTheAccount()
    {
        using var device = new PasskeyDevice();
        var (area, account, _) = await JoinedByPasskeyAsync(device);
        using var visitor = area.Visitor();
        await account.EnterPasswordAsync(visitor);
        await visitor.FollowAsync();
        for (var i = 0; i < 5; i++)
            await visitor.SubmitAsync("Go on");
        Assert.NotNull((await visitor.SubmitAsync("Go on", ("Credential", device.Get(Asked(visitor.Page), Origin(area))))).Error("Credential"));
    }

    [Fact]
    public async Task SignIn_SuspendedMeanwhile_IsRefused()
    {
        using var device = new PasskeyDevice();
        var (area, account, _) = await JoinedByPasskeyAsync(device);
        using var visitor = area.Visitor();
        await account.EnterPasswordAsync(visitor);
        await visitor.FollowAsync();
        await area.WriteAsync(async core => (await core.Set<User>().SingleAsync()).Status = UserStatus.Suspended);
        Assert.NotNull((await visitor.SubmitAsync("Go on", ("Credential", device.Get(Asked(visitor.Page), Origin(area))))).Error("Credential"));
    }

    [Fact]
    public async Task Add_BesideAnAuthenticator_AsksForThePassword_AndEitherSignsIn()
    {
        using var device = new PasskeyDevice();
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        var account = await Account.JoinAsync(visitor, area.JoinSecret, $"ada@{area.Key}.example");
        await visitor.GetAsync("/account/passkeys/add");
        Assert.NotNull((await visitor.SubmitAsync("Continue", ("Name", "my phone"), ("Password", "a stolen session"))).Error("Password"));
        await AddAsync(area, visitor, device, account.Password);
        Assert.Equal("/account", visitor.Page.Location);

        using var byPasskey = area.Visitor();
        Assert.Equal("/", (await SignInAsync(area, byPasskey, account, device)).Location);
        using var byCode = area.Visitor();
        await account.EnterPasswordAsync(byCode);
        await byCode.GetAsync("/sign-in/code");
        Assert.Equal("/", (await byCode.SubmitAsync("Sign in", ("Code", account.Authenticator.Code(1)))).Location);
    }

    [Fact]
    public async Task Add_ForAnotherSite_IsRefused()
    {
        using var device = new PasskeyDevice { Origin = "https://evil.example" };
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        await Account.JoinAsync(visitor, area.JoinSecret, $"ada@{area.Key}.example");
        await AddAsync(area, visitor, device, Account.GoodPassword);
        Assert.NotNull(visitor.Page.Error("Credential"));
        Assert.False((await visitor.GetAsync("/account")).Says("my phone"));
    }

    [Fact]
    public async Task Remove_TheOnlySecondFactor_IsRefused_AndOneOfTwoEndsOtherSessions()
    {
        using var device = new PasskeyDevice();
        var (area, account, visitor) = await JoinedByPasskeyAsync(device);
        var remove = await RemovePathAsync(visitor);
        await visitor.GetAsync(remove);
        Assert.NotNull((await visitor.SubmitAsync("Remove it", ("Password", "a stolen session"))).Error("Password"));
        Assert.Contains("only second factor", (await visitor.SubmitAsync("Remove it", ("Password", account.Password))).Error("Password"), StringComparison.Ordinal);

        using var second = new PasskeyDevice();
        await AddAsync(area, visitor, second, account.Password);
        using var other = area.Visitor();
        Assert.Equal("/", (await SignInAsync(area, other, account, second)).Location);
        await visitor.GetAsync(remove);
        await visitor.SubmitAsync("Remove it", ("Password", account.Password));
        Assert.Equal("/account", visitor.Page.Location);
        Assert.StartsWith("/demo/sign-in", (await other.GetAsync("/account")).Location, StringComparison.Ordinal);
        using var late = area.Visitor();
        Assert.NotNull((await SignInAsync(area, late, account, device)).Error("Credential"));
    }

    [Fact]
    public async Task Passkey_OfOneForceArea_IsWorthNothingInAnother()
    {
        using var device = new PasskeyDevice();
        await JoinedByPasskeyAsync(device);
        using var elsewhere = new PasskeyDevice();
        var (other, account, _) = await JoinedByPasskeyAsync(elsewhere);
        using var visitor = other.Visitor();
        Assert.NotNull((await SignInAsync(other, visitor, account, device)).Error("Credential"));
    }

    private async Task<(TestArea Area, Account Account, Visitor Visitor)> JoinedByPasskeyAsync(PasskeyDevice device)
    {
        var area = await host.NewAreaAsync();
        var visitor = area.Visitor();
        await visitor.GetAsync("/join/" + area.JoinSecret);
        await visitor.SubmitAsync("Continue", ("Password", Account.GoodPassword));
        Assert.Equal("/account/second-factor", (await visitor.GetAsync("/")).Location);
        await AddAsync(area, visitor, device, null);
        var codes = visitor.Page.Document.QuerySelectorAll("main code").Select(c => c.TextContent).ToList();
        return (area, new Account($"ada@{area.Key}.example", Account.GoodPassword, null!, codes), visitor);
    }

    private static async Task AddAsync(TestArea area, Visitor visitor, PasskeyDevice device, string? password)
    {
        await visitor.GetAsync("/account/passkeys/add");
        await visitor.SubmitAsync("Continue", [("Name", "my phone"), .. password is null ? Array.Empty<(string, string)>() : [("Password", password)]]);
        await visitor.SubmitAsync("Go on", ("Credential", device.Create(Asked(visitor.Page), Origin(area))));
    }

    private static async Task<Screen> SignInAsync(TestArea area, Visitor visitor, Account account, PasskeyDevice device)
    {
        Assert.StartsWith("/sign-in/passkey", (await account.EnterPasswordAsync(visitor)).Location, StringComparison.Ordinal);
        await visitor.FollowAsync();
        return await visitor.SubmitAsync("Go on", ("Credential", device.Get(Asked(visitor.Page), Origin(area))));
    }

    private static async Task<string> RemovePathAsync(Visitor visitor) =>
        (await visitor.GetAsync("/account")).Document.QuerySelector("a[href$='/remove']")!.GetAttribute("href")!;

    private static string Asked(Screen screen) => screen.Document.QuerySelector("form[data-asked]")!.GetAttribute("data-asked")!;

    private static string Origin(TestArea area) => $"https://{area.Key}.localhost";
}
