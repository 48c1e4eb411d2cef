namespace ECins.Host.SyOps;

/// <summary>The text of a version as the blocks it is shown in.</summary>
internal static class SyOpsText
{
    public static IEnumerable<SyOpsBlock> Blocks(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(b => b.StartsWith('#') ? new SyOpsBlock(true, b.TrimStart('#', ' ')) : new SyOpsBlock(false, b));
}

internal sealed record SyOpsBlock(bool IsHeading, string Text);
