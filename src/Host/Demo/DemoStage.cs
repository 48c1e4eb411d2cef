using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Demo;

/// <summary>The demonstration's side of <see cref="IDemonstrationStage"/>; it is there in no other setting.</summary>
internal sealed class DemoStage(IServiceScopeFactory scopes, ForceAreaScope current) : IDemonstrationStage
{
    public async Task<bool> AsAsync(string person, Func<IServiceProvider, Task> act, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.EnterAsSystemAsync(current.Current.Key, cancellation);
        var found = await scope.ServiceProvider.GetRequiredService<CallerReader>().ReadAllAsync(u => u.Name == person, cancellation);
        if (found.SingleOrDefault() is not { } caller)
            return false;

        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Value = caller;
        await act(scope.ServiceProvider);
        return true;
    }
}
