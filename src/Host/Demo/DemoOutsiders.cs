using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tasks.Register;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>Whom partners of the demonstration ask without an account: some by text message, some by letter, some to be rung.</summary>
internal sealed class DemoOutsiders(CoreDbContext core, RegisterService register, CallerReader callers, CurrentCaller caller) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (await core.Set<ExternalPerson>().AnyAsync(cancellation))
            return;

        foreach (var of in (demo.Outsiders ?? []).GroupBy(o => o.By))
        {
            caller.Value = (await callers.ReadAllAsync(u => u.Name == of.Key, cancellation)).Single();
            foreach (var outsider in of)
                await register.AddAsync(new RegisterForm(outsider.Name, null, outsider.Address, outsider.Verified, outsider.Telephone, outsider.Posted), cancellation);
        }
    }
}
