using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Files.Formats;

namespace ECins.Host.Files;

/// <summary>Where files are kept, and which: the configuration section <c>Files</c>.</summary>
internal sealed record FileOptions : ISettings
{
    public static string Section => "Files";

    /// <summary>
    /// The folder, relative to where the host was started; beside the embedded databases unless set. Hosts on the same
    /// databases share it.
    /// </summary>
    public string Folder { get; init; } = "";

    public int MostMegabytesOfImage { get; init; } = 25;

    public int MostMegabytesOfDocument { get; init; } = 50;

    /// <summary>Of audio and video.</summary>
    public int MostMegabytesOfMedia { get; init; } = 500;

    /// <summary>
    /// Where clamd listens: <c>tcp://host:3310</c> or <c>unix:/run/clamav/clamd.ctl</c>. Empty: files are not scanned.
    /// </summary>
    public string Scanner { get; init; } = "";

    public void Check()
    {
        if (new[] { MostMegabytesOfImage, MostMegabytesOfDocument, MostMegabytesOfMedia }.Any(most => most is < 1 or > 100_000))
            throw new StartupException("Files:MostMegabytesOfImage, OfDocument and OfMedia must be from 1 to 100000.");
        if (Scanner.Length > 0 && ScannerAddress.Of(Scanner) is null)
            throw new StartupException("Files:Scanner must be tcp://host:port or unix:/path.");
    }

    /// <summary>How large a file of a family may be, in megabytes.</summary>
    public int MostMegabytes(FileFamily family) => family switch
    {
        FileFamily.Image => MostMegabytesOfImage,
        FileFamily.Document => MostMegabytesOfDocument,
        _ => MostMegabytesOfMedia,
    };

    /// <summary>What a form says beside a field that takes photographs.</summary>
    public string HintOfPhotographs(int most) => $"Up to {most}, each up to {MostMegabytesOfImage} MB. Where they were taken is removed from them";

    /// <summary>These, with a folder beside the embedded databases when none is set.</summary>
    public FileOptions Beside(DatabaseOptions databases) => (Folder, databases.Folder) switch
    {
        ({ Length: > 0 }, _) => this,
        (_, { Length: > 0 } folder) => this with { Folder = Path.Combine(folder, "files") },
        _ => throw new StartupException("Files:Folder must name the folder that files are kept in, shared by all hosts."),
    };
}
