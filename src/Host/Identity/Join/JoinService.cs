using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity.SignIn;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Identity.Join;

/// <summary>Turns a good link into a password and a session that goes on to the second factor.</summary>
internal sealed class JoinService(
    CoreDbContext core, UserManager<User> users, IUnitOfWork unitOfWork, SignInService signIn, SecondFactors secondFactors,
    TimeProvider time) : IScopedService
{
    /// <summary>The user whom the link is for, or <c>null</c> when it is not, or no longer, good.</summary>
    public Task<User?> UserOfAsync(string secret, CancellationToken cancellation) =>
        Good(secret).AsNoTracking().Select(l => l.User).SingleOrDefaultAsync(cancellation)!;

    /// <summary>Sets the password. <c>false</c>: the link is not good.</summary>
    public async Task<bool> JoinAsync(string secret, string? password, CancellationToken cancellation)
    {
        if (await UserOfAsync(secret, cancellation) is not { } user)
            return false;

        await users.CheckNewPasswordAsync(user, password, "Password");
        var hash = users.PasswordHasher.HashPassword(user, password!);
        await unitOfWork.WriteAsync(
            new Deed(CoreDeeds.PasswordSet) { Subjects = [new Subject("user", user.Id.ToString())] },
            async _ =>
            {
                var link = await Good(secret).Include(l => l.User).SingleOrDefaultAsync(cancellation)
                    ?? throw new RefusedException("The link was used meanwhile.");
                link.UsedAt = time.GetUtcNow().UtcDateTime;
                link.User.PasswordHash = hash;
                if (link.Use == LinkUse.Recover)
                    await secondFactors.RemoveAsync(link.User, cancellation);
                await users.UpdateSecurityStampAsync(link.User);
            },
            cancellation);
        return await signIn.ByPasswordAsync(user.Email, password, cancellation) != PasswordAnswer.Wrong;
    }

    private IQueryable<JoinLink> Good(string secret)
    {
        var (hash, now) = (LinkSecret.HashOf(secret), time.GetUtcNow().UtcDateTime);
        return core.Set<JoinLink>()
            .Where(l => l.Hash == hash && l.UsedAt == null && l.ExpiresAt > now)
            .Where(l => l.User.Status == UserStatus.Active && Organisation.Admitting.Contains(l.User.Organisation.Status));
    }
}
