using Xunit;

namespace ECins.Host.Tests.Harness;

/// <summary>An account set up by its link, with the secrets that its owner keeps.</summary>
internal sealed record Account(string Mail, string Password, Authenticator Authenticator, IReadOnlyList<string> RecoveryCodes)
{
    public const string GoodPassword = "copper lantern orchard";

    /// <summary>Follows a join link to its end: password, authenticator, recovery codes.</summary>
    public static async Task<Account> JoinAsync(Visitor visitor, string secret, string mail)
    {
        await visitor.GetAsync("/join/" + secret);
        await visitor.SubmitAsync("Continue", ("Password", GoodPassword));
        Assert.Equal("/", visitor.Page.Location);
        var (authenticator, codes) = await SetUpAuthenticatorAsync(visitor);
        return new Account(mail, GoodPassword, authenticator, codes);
    }

    public static async Task<(Authenticator Authenticator, IReadOnlyList<string> Codes)> SetUpAuthenticatorAsync(
        Visitor visitor)
    {
        await visitor.GetAsync("/account/second-factor");
        await visitor.SubmitAsync("Begin");
        var authenticator = new Authenticator(visitor.Page.Document.QuerySelector("main strong")!.TextContent);
        await visitor.SubmitAsync("Continue", ("Code", authenticator.Code()));
        var codes = visitor.Page.Document.QuerySelectorAll("main code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        return (authenticator, codes);
    }

    /// <summary>Enters the address and the password.</summary>
    public async Task<Screen> EnterPasswordAsync(Visitor visitor, string? password = null)
    {
        await visitor.GetAsync("/sign-in");
        return await visitor.SubmitAsync("Continue", ("Address", Mail), ("Password", password ?? Password));
    }

    /// <summary>Signs in with the password and the code of so many steps from now.</summary>
    public Task<Screen> SignInAsync(Visitor visitor, int stepsFromNow = 1) => SignInAsync(visitor, Authenticator.Code(stepsFromNow));

    /// <summary>Signs in with the password and that code.</summary>
    public async Task<Screen> SignInAsync(Visitor visitor, string code)
    {
        await EnterPasswordAsync(visitor);
        await visitor.FollowAsync();
        return await visitor.SubmitAsync("Sign in", ("Code", code));
    }
}
