using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity.Join;

/// <summary>Makes links for users, inside the unit of work under way. A user has one at a time.</summary>
internal sealed class JoinLinks(CoreDbContext core, SiteAddress site, TimeProvider time) : IScopedService
{
    /// <summary>Makes a link that is good once and for seven days; the one before is dead.</summary>
    /// <returns>The link, to be mailed to the user and to nobody else.</returns>
    public async Task<MadeLink> NewAsync(Guid userId, LinkUse use, CancellationToken cancellation)
    {
        await DropAsync(userId, cancellation);
        var (link, secret) = JoinLink.New(userId, time.GetUtcNow().UtcDateTime, use);
        core.Add(link);
        return new MadeLink(site.Of("/join/" + secret), link.ExpiresAt);
    }

    /// <summary>Makes the user's link dead.</summary>
    public async Task DropAsync(Guid userId, CancellationToken cancellation) => core.RemoveRange(
        await core.Set<JoinLink>().Where(l => l.UserId == userId && l.UsedAt == null).ToListAsync(cancellation));
}

/// <param name="Address">The whole link.</param>
/// <param name="ExpiresAt">Good until then (UTC).</param>
internal sealed record MadeLink(string Address, DateTime ExpiresAt)
{
    /// <summary>What every mail with a link says about it.</summary>
    public string Explained => $"""
        {Address}

        The link works once, until {ExpiresAt.Show()}. It is for you alone: do not pass it on. If it has stopped working, ask for a new one.
        """;
}
