using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Identity.Account;

/// <summary>
/// The authenticator key that this session has begun to set up, until its first code proves it. It is nobody's key yet: the one
/// in use stays in use, and is never shown again.
/// </summary>
internal sealed class BegunKey(IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider time)
    : BriefCookie("authenticator", TimeSpan.FromMinutes(30), http, protection, time), IScopedService
{
    public string? Value => Of(Owner);

    public void Keep(string key) => Keep(Owner, key);

    // The session as it stands: ended or renewed by anything that matters, it has begun nothing.
    private string Owner => Session.From(Http.User) is { } session
        ? $"{session.UserId} {session.Stamp} {session.Since:O}"
        : throw new InvalidOperationException("Nobody is signed in.");
}
