using System.Globalization;
using System.Security.Claims;
using ECins.Host.Tenancy;

namespace ECins.Host.Identity;

/// <summary>What a session's cookie says, to be believed only after the database confirmed it.</summary>
/// <param name="UserId">The user.</param>
/// <param name="ForceArea">The force area's key.</param>
/// <param name="Stamp">The user's security stamp when the session began.</param>
/// <param name="Factor">How they proved who they are.</param>
/// <param name="Since">When it began (UTC).</param>
internal sealed record Session(Guid UserId, string ForceArea, string Stamp, SignInFactor Factor, DateTime Since)
{
    public static Session Begin(User user, ForceArea forceArea, SignInFactor factor, TimeProvider time) =>
        new(user.Id, forceArea.Key, user.SecurityStamp!, factor, time.GetUtcNow().UtcDateTime);

    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            // The framework ties form tokens to this claim; without it they would die with the stamp.
            new Claim(ClaimTypes.NameIdentifier, UserId.ToString()),
            new Claim(nameof(ForceArea), ForceArea),
            new Claim(nameof(Stamp), Stamp),
            new Claim(nameof(Factor), Factor.ToString()),
            new Claim(nameof(Since), Since.ToString("O", CultureInfo.InvariantCulture)),
        ],
        SessionCookie.Scheme));

    public static Session? From(ClaimsPrincipal? principal)
    {
        string? Claim(string name) => principal?.FindFirstValue(name);
        return Guid.TryParse(Claim(ClaimTypes.NameIdentifier), out var userId)
            && Enum.TryParse<SignInFactor>(Claim(nameof(Factor)), out var factor)
            && DateTime.TryParse(
                Claim(nameof(Since)), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var since)
            ? new Session(userId, Claim(nameof(ForceArea)) ?? "", Claim(nameof(Stamp)) ?? "", factor, since)
            : null;
    }
}

internal enum SignInFactor
{
    /// <summary>A password, and no second factor set up yet: good for setting it up and nothing else.</summary>
    PasswordOnly,

    /// <summary>A password and a second factor.</summary>
    TwoFactors,

    /// <summary>The demonstration's door.</summary>
    DemoDoor,
}
