namespace ECins.Host.Identity;

/// <summary>How long sessions last: the configuration section <c>Session</c>.</summary>
internal sealed class SessionLimits
{
    /// <summary>Minutes without a request after which a session ends.</summary>
    public int IdleMinutes { get; init; } = 30;

    /// <summary>Hours after which a session ends in any case.</summary>
    public int Hours { get; init; } = 10;
}
