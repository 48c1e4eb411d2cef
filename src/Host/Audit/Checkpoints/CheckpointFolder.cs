namespace ECins.Host.Audit;

/// <summary>
/// Where checkpoints are put as the log grows. Each force area has a folder in it with the key, the newest checkpoint and
/// one for every hour.
/// </summary>
internal sealed class CheckpointFolder(CheckpointOptions options, TimeProvider time)
{
    private const string Newest = "newest.checkpoint";

    public bool IsSet => options.Checkpoints.Length > 0;

    /// <summary>The force area's own folder.</summary>
    public string Of(string forceArea) => Path.Combine(options.Checkpoints, forceArea);

    public async Task PutAsync(string forceArea, string checkpoint, string key, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Of(forceArea)).FullName;
        var hour = time.GetUtcNow().ToString("yyyyMMdd'T'HH'Z.checkpoint'", System.Globalization.CultureInfo.InvariantCulture);
        await ReplaceAsync(Path.Combine(folder, Newest), checkpoint, cancellation);
        await ReplaceAsync(Path.Combine(folder, hour), checkpoint, cancellation);
        if (!File.Exists(Path.Combine(folder, "key")))
            await ReplaceAsync(Path.Combine(folder, "key"), key + "\n", cancellation);
    }

    // Whole or not at all, whenever the process ends.
    private static async Task ReplaceAsync(string file, string text, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(file + ".new", text, cancellation);
        File.Move(file + ".new", file, overwrite: true);
    }
}
