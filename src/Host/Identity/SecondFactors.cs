using ECins.Host.Data;
using ECins.Host.Identity.Passkeys;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity;

/// <summary>Takes away what a user signs in with besides the password, inside the unit of work under way.</summary>
internal sealed class SecondFactors(CoreDbContext core) : IScopedService
{
    public async Task RemoveAsync(User user, CancellationToken cancellation)
    {
        core.RemoveRange(await core.Set<UserToken>().Where(t => t.UserId == user.Id).ToListAsync(cancellation));
        core.RemoveRange(await core.Set<Passkey>().Where(p => p.UserId == user.Id).ToListAsync(cancellation));
        user.TwoFactorEnabled = false;
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
    }
}
