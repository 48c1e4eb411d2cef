using ECins.Host.Composition;

namespace ECins.Host.Identity;

/// <summary>When sessions end: the configuration section <c>Session</c>.</summary>
internal sealed class SessionLimits : ISettings
{
    public static string Section => "Session";

    /// <summary>Minutes without a request after which a session ends.</summary>
    public int IdleMinutes { get; init; } = 30;

    /// <summary>Hours after which a session ends in any case.</summary>
    public int Hours { get; init; } = 10;

    public void Check()
    {
        if (IdleMinutes < 1 || Hours is < 1 or > 24)
            throw new StartupException("Session:IdleMinutes must be at least 1 and Session:Hours from 1 to 24.");
    }
}
