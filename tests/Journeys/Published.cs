using System.Diagnostics;

namespace ECins.Journeys;

/// <summary>The published host: where ECINS_PUBLISHED says, or published here on first need.</summary>
internal static class Published
{
    private static readonly Lazy<string> Made = new(Publish);

    public static string Folder => Environment.GetEnvironmentVariable("ECINS_PUBLISHED") is { Length: > 0 } folder ? folder : Made.Value;

    private static string Publish()
    {
        var folder = Directory.CreateTempSubdirectory("ecins-published-").FullName;
        using var publish = Process.Start("dotnet", ["publish", Path.Combine(Root(), "src", "Host"), "-c", "Release", "-o", folder]);
        publish.WaitForExit();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException("The host could not be published.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ECins.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run inside the repository.");
        return folder.FullName;
    }
}
