using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Host.Access;

/// <summary>What the page being answered is on, once it is established that the caller reaches it.</summary>
internal sealed class CurrentHolding : IScopedService
{
    private Holding? _holding;

    public Holding Holding => _holding ?? throw new InvalidOperationException("This page is not on a record.");

    public Level Level { get; private set; }

    public void Enter(Holding holding, Level level) => (_holding, Level) = (holding, level);
}
