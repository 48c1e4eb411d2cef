using ECins.Host.Composition;
using ECins.Host.Tenancy;

namespace ECins.Host.Audit;

/// <summary>
/// <c>verify</c>: walks a force area's log and says whatever is wrong with it, measured against checkpoints kept elsewhere.
/// </summary>
internal static class VerifyCommand
{
    private const string Usage =
        "verify FORCE-AREA [FOLDER]\nFOLDER holds checkpoints (*.checkpoint) and the key (key) that signed them; "
        + "without it, those of the setting Audit:Checkpoints are taken.";

    /// <returns>0 when the log is untouched, 1 when something is wrong.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (args is not [_, var forceArea, ..])
            throw new StartupException("Use: " + Usage);

        await using var scope = services.CreateAsyncScope();
        if (await services.GetRequiredService<ForceAreas>().FindAsync(forceArea, CancellationToken.None) is not { } found)
            throw new StartupException($"There is no force area '{forceArea}'.");

        scope.ServiceProvider.EnterAsSystem(found);
        var folder = args is [_, _, var given, ..] && !given.StartsWith('-')
            ? Existing(given)
            : services.GetRequiredService<CheckpointFolder>().Of(forceArea);
        var kept = Kept(folder, scope.ServiceProvider.GetRequiredService<Checkpoints>().Origin);
        return await VerifyAsync(scope.ServiceProvider, kept);
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, IReadOnlyList<KeptCheckpoint> kept)
    {
        var reader = services.GetRequiredService<AuditLogReader>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var verifier = new LogVerifier(new LogVerifierOptions { Now = now });
        var summary = await verifier.VerifyAsync(
            reader.PlacesAsync(CancellationToken.None), kept, reader.UnsealedAsync(),
            finding => Console.WriteLine(finding.Sentence), CancellationToken.None);
        Console.WriteLine(
            $"{summary.Size} events, root {Convert.ToBase64String(summary.Root)}, {summary.Erased} details erased, "
            + $"{kept.Count} checkpoints.");
        Console.WriteLine(summary.Findings == 0
            ? kept.Count > 0 ? "The log is untouched." : "Nothing is wrong within the log. Without a checkpoint, that it was not cut off is not shown."
            : $"{summary.Findings} findings: the log was changed.");
        return summary.Findings == 0 ? 0 : 1;
    }

    private static string Existing(string folder) =>
        Directory.Exists(folder) ? folder : throw new StartupException($"There is no folder {folder}.");

    private static IReadOnlyList<KeptCheckpoint> Kept(string folder, string origin)
    {
        if (!Directory.Exists(folder))
            return [];

        var keyFile = Path.Combine(folder, "key");
        if (!File.Exists(keyFile))
            throw new StartupException($"The folder {folder} holds no file 'key' to check the checkpoints with.");

        var key = NoteKey.Parse(File.ReadAllText(keyFile).Trim());
        return [.. Directory.GetFiles(folder, "*.checkpoint").Select(file => Open(file, origin, key))];
    }

    private static KeptCheckpoint Open(string file, string origin, NoteKey key)
    {
        try
        {
            return new KeptCheckpoint(SignedCheckpoint.Open(File.ReadAllText(file), origin, [key]).Checkpoint, null);
        }
        catch (CheckpointException problem)
        {
            throw new StartupException($"{file}: {problem.Message}");
        }
    }
}
