using ECins.Host.Composition;
using ECins.Host.Data;

namespace ECins.Host.Files;

/// <summary>Where files are kept: the configuration section <c>Files</c>.</summary>
internal sealed class FileOptions : ISettings
{
    public static string Section => "Files";

    /// <summary>
    /// The folder, relative to where the host was started; beside the embedded databases unless set. Hosts on the same
    /// databases share it.
    /// </summary>
    public string Folder { get; init; } = "";

    public void Check()
    {
    }

    /// <summary>These, with a folder beside the embedded databases when none is set.</summary>
    public FileOptions Beside(DatabaseOptions databases) => (Folder, databases.Folder) switch
    {
        ({ Length: > 0 }, _) => this,
        (_, { Length: > 0 } folder) => new FileOptions { Folder = Path.Combine(folder, "files") },
        _ => throw new StartupException("Files:Folder must name the folder that files are kept in, shared by all hosts."),
    };
}
