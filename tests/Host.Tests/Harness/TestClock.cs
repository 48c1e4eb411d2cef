namespace ECins.Host.Tests.Harness;

/// <summary>The real clock, set forward at will.</summary>
internal sealed class TestClock : TimeProvider
{
    private TimeSpan _ahead;

    public bool IsAhead => _ahead > TimeSpan.Zero;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Advance(TimeSpan by) => _ahead += by;
}
