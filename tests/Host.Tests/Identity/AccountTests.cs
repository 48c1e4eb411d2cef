using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Identity;

public sealed class AccountTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Authenticator_Replaced_AsksForThePasswordAgain()
    {
        var (area, visitor, account) = await JoinedAsync();
        await visitor.GetAsync("/account/second-factor");
        Assert.NotNull((await visitor.SubmitAsync("Begin", ("Password", "a stolen session"))).Error("Password"));
        await visitor.GetAsync("/account/second-factor");
        await visitor.SubmitAsync("Begin", ("Password", account.Password));
        var key = KeyShown(visitor);
        await visitor.SubmitAsync("Continue", ("Code", "000000"));
        Assert.NotNull(visitor.Page.Error("Code"));
        Assert.Equal(key, KeyShown(visitor));
        using (var old = area.Visitor())
            Assert.Equal("/", (await account.SignInAsync(old)).Location);

        var replaced = new Authenticator(key!);
        await visitor.SubmitAsync("Continue", ("Code", replaced.Code()));
        using var other = area.Visitor();
        Assert.NotNull((await account.SignInAsync(other, -1)).Error("Code"));
        Assert.Equal("/", (await (account with { Authenticator = replaced }).SignInAsync(other)).Location);
    }

    [Fact]
    public async Task Authenticator_InUse_IsNeverShownAgain()
    {
        var (area, visitor, account) = await JoinedAsync();
        await visitor.GetAsync("/account/second-factor");
        await AssertNoKeyAsync(visitor);

        await visitor.GetAsync("/account/second-factor");
        await visitor.SubmitAsync("Begin", ("Password", account.Password));
        using var elsewhere = area.Visitor();
        await account.SignInAsync(elsewhere);
        await elsewhere.GetAsync("/account/second-factor");
        await AssertNoKeyAsync(elsewhere);
        await visitor.SubmitAsync("Continue", ("Code", new Authenticator(KeyShown(visitor)!).Code()));
        await visitor.GetAsync("/account/second-factor");
        await AssertNoKeyAsync(visitor);
    }

    [Fact]
    public async Task Password_AskedAgainAndWrong_IsOnRecordAndLocksTheAccount()
    {
        var (area, visitor, account) = await JoinedAsync();
        await visitor.GetAsync("/account/recovery-codes");
        for (var i = 1; i <= 5; i++)
            Assert.NotNull((await visitor.SubmitAsync("Make new", ("Password", "a stolen session"))).Error("Password"));
        Assert.Equal(5, (await area.EventsAsync("user.sign-in-failed")).Count(e => e.UserId is not null));
        Assert.NotNull((await visitor.SubmitAsync("Make new", ("Password", account.Password))).Error("Password"));
        using var other = area.Visitor();
        Assert.NotNull((await account.EnterPasswordAsync(other)).Error("Address"));
    }

    [Fact]
    public async Task RecoveryCodes_MadeAnew_AskForThePasswordAndReplaceTheOld()
    {
        var (area, visitor, account) = await JoinedAsync();
        await visitor.GetAsync("/account/recovery-codes");
        Assert.NotNull((await visitor.SubmitAsync("Make new", ("Password", "a stolen session"))).Error("Password"));
        await visitor.SubmitAsync("Make new", ("Password", account.Password));
        var codes = visitor.Page.Document.QuerySelectorAll("main code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        Assert.Empty(codes.Intersect(account.RecoveryCodes));
        using var other = area.Visitor();
        await account.EnterPasswordAsync(other);
        await other.GetAsync("/sign-in/recovery");
        Assert.NotNull((await other.SubmitAsync("Sign in", ("Code", account.RecoveryCodes[0]))).Error("Code"));
        Assert.Equal("/", (await other.SubmitAsync("Sign in", ("Code", codes[0]))).Location);
    }

    [Fact]
    public async Task Password_Changed_EndsTheOtherSessions()
    {
        var (area, visitor, account) = await JoinedAsync();
        using var other = area.Visitor();
        await account.SignInAsync(other);
        await visitor.GetAsync("/account/password");
        Assert.NotNull((await visitor.SubmitAsync("Change password", ("Current", "wrong"), ("Wanted", "velvet harbour ribbon"))).Error("Current"));
        await visitor.SubmitAsync("Change password", ("Current", account.Password), ("Wanted", "velvet harbour ribbon"));
        Assert.Equal("/account", visitor.Page.Location);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GetAsync("/account")).Status);
        Assert.NotNull((await other.GetAsync("/account")).Location);
    }

    private static string? KeyShown(Visitor visitor) => visitor.Page.Document.QuerySelector("main strong")?.TextContent;

    private static async Task AssertNoKeyAsync(Visitor visitor)
    {
        await visitor.PostAsync("/account/second-factor?handler=Prove", ("Code", "000000"));
        Assert.Null(KeyShown(visitor));
        Assert.DoesNotContain("data:image", visitor.Page.Text, StringComparison.Ordinal);
        Assert.True(visitor.Page.Says("no longer good"));
    }

    private async Task<(TestArea Area, Visitor Visitor, Account Account)> JoinedAsync()
    {
        var area = await host.NewAreaAsync();
        var visitor = area.Visitor();
        return (area, visitor, await Account.JoinAsync(visitor, area.JoinSecret, $"ada@{area.Key}.example"));
    }
}
