using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ECins.Journeys;

/// <summary>What everybody does once before they can sign in.</summary>
internal static partial class SigningIn
{
    /// <summary>Fills in the one field, and sends the form.</summary>
    public static async Task EnterAsync(this Visitor visitor, string label, string text)
    {
        await visitor.FillAsync(label, text);
        await visitor.SubmitAsync();
    }

    /// <summary>Begins to set up the authenticator that they are asked for.</summary>
    public static async Task<Authenticator> BeginAuthenticatorAsync(this Visitor visitor)
    {
        await visitor.ClickAsync("Begin", exact: true);
        return new Authenticator(await visitor.Page.GetByText(TypedKey()).InnerTextAsync());
    }

    public static Task ProveAsync(this Visitor visitor, string code) => visitor.EnterAsync("Enter the code that the app shows", code);

    /// <summary>Keeps the recovery codes that are shown.</summary>
    public static async Task<IReadOnlyList<string>> KeepRecoveryCodesAsync(this Visitor visitor)
    {
        var codes = await visitor.Page.GetByRole(AriaRole.Code).AllInnerTextsAsync();
        await visitor.ClickAsync("I have kept them");
        return codes;
    }

    public static async Task AcceptProceduresAsync(this Visitor visitor)
    {
        await visitor.CheckAsync("I have read these procedures and will keep to them");
        await visitor.ClickAsync("Accept and continue");
    }

    [GeneratedRegex("^[A-Z2-7]{4}( [A-Z2-7]{1,4}){3,}$")]
    private static partial Regex TypedKey();
}
