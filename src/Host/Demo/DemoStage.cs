using ECins.Host.Tenancy;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Demo;

/// <summary>The demonstration's side of <see cref="IDemonstrationStage"/>; it is there in no other setting.</summary>
internal sealed class DemoStage(IServiceScopeFactory scopes, ForceAreaScope current) : IDemonstrationStage
{
    public async Task<bool> AsAsync(string person, Func<IServiceProvider, Task> act, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (!await scope.ServiceProvider.EnterAsUserAsync(current.Current, u => u.Name == person, cancellation))
            return false;

        await act(scope.ServiceProvider);
        return true;
    }
}
