using ECins.Host.Composition;

namespace ECins.Host.Audit;

/// <summary>Where checkpoints are put: the configuration section <c>Audit</c>.</summary>
internal sealed class CheckpointOptions : ISettings
{
    public static string Section => "Audit";

    /// <summary>The folder, best one that whoever can change the databases cannot; nowhere when empty.</summary>
    public string Checkpoints { get; init; } = "";

    public void Check()
    {
    }
}
