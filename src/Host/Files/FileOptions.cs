using ECins.Host.Composition;

namespace ECins.Host.Files;

/// <summary>Where files are kept: the configuration section <c>Files</c>.</summary>
/// <param name="Folder">The folder, relative to where the host was started. Hosts on the same databases share it.</param>
internal sealed record FileOptions(string Folder)
{
    /// <summary>As configured; unless set, beside the embedded databases.</summary>
    public static FileOptions From(IConfiguration configuration) => (configuration["Files:Folder"], configuration["Database:Folder"]) switch
    {
        ({ Length: > 0 } folder, _) => new FileOptions(folder),
        (_, { Length: > 0 } databases) => new FileOptions(Path.Combine(databases, "files")),
        _ => throw new StartupException("Files:Folder must name the folder that files are kept in, shared by all hosts."),
    };
}
