namespace ECins.Host.Tenancy;

/// <summary>Which force area the current request or job is for. Set once, by whoever opens the scope.</summary>
internal sealed class ForceAreaScope
{
    private ForceArea? _current;

    public ForceArea Current =>
        _current ?? throw new InvalidOperationException("Nothing here may run outside a force area.");

    public bool IsSet => _current is not null;

    public void Enter(ForceArea forceArea) =>
        _current = _current is null
            ? forceArea
            : throw new InvalidOperationException("A scope belongs to one force area for good.");
}
