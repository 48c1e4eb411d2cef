using ECins.Host.Composition;

namespace ECins.Host.Jobs;

/// <summary>The configuration section <c>Jobs</c>.</summary>
internal sealed class JobOptions : ISettings
{
    public static string Section => "Jobs";

    /// <summary>Whether this process works on jobs; another on the same databases may do it alone.</summary>
    public bool Run { get; init; } = true;

    public void Check()
    {
    }
}
