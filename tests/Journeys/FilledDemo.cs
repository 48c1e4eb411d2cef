namespace ECins.Journeys;

/// <summary>The demonstration as it is when it was just filled: by a host of its own, once, since that takes a while.</summary>
internal static class FilledDemo
{
    private static readonly Lazy<Task<string>> Filled = new(FillAsync);

    /// <returns>A folder with a copy of it, to be deleted.</returns>
    public static async Task<string> CopyAsync()
    {
        var (from, to) = (await Filled.Value, NewFolder());
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    private static async Task<string> FillAsync()
    {
        var folder = NewFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await using var host = await HostProcess.StartAsync(folder);
        await host.StopAsync();
        return folder;
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("ecins-journeys-").FullName;
}
