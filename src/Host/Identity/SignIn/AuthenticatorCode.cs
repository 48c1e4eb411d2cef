namespace ECins.Host.Identity.SignIn;

internal static class AuthenticatorCode
{
    /// <summary>The digits of a code as people type it, with spaces or hyphens.</summary>
    public static string Plain(string? code) => string.Concat((code ?? "").Where(char.IsAsciiDigit));
}
