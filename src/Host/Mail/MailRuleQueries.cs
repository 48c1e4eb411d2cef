using ECins.Host.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail;

/// <summary>What the force area decided of its mail.</summary>
internal sealed class MailRuleQueries(CoreDbContext core) : IScopedService
{
    /// <summary>As decided; as they are by default, in version 0, while nobody has.</summary>
    public async Task<MailRules> CurrentAsync(CancellationToken cancellation) =>
        await core.Set<MailRules>().AsNoTracking().SingleOrDefaultAsync(cancellation) ?? new MailRules();
}
