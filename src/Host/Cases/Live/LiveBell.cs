using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.SharedKernel;

namespace ECins.Host.Cases.Live;

/// <summary>Wakes, at once, the pages of this process that wait for news of a case; those of others come to know by <see cref="LivePolling"/>.</summary>
internal sealed class LiveBell(LiveCases cases, AfterCommit afterCommit, ForceAreaScope scope) : IScopedService
{
    public void RingAfterCommit(Guid holding) => afterCommit.Do(() => cases.Ring(new LiveCase(scope.Current.Key, holding)));
}
