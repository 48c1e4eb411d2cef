using ECins.Host.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Files;

/// <summary>What people do with the files of cases, through the pages.</summary>
internal static class Filing
{
    public const string Title = "The door";

    /// <summary>Sends a file, said to be OFFICIAL and no intelligence unless said otherwise.</summary>
    public static async Task<Screen> SendFileAsync(
        this Visitor visitor, string path, byte[] content, params (string Name, string Value)[] instead)
    {
        await visitor.GetAsync(path + "/files/add");
        (string Name, string Value)[] usual = [("FileTitle", Title), ("Marking", "Official"), ("IsIntelligence", "false")];
        return await visitor.UploadAsync(
            "Add the file", "Files", [("holiday.jpg", content)], [.. usual.Where(u => instead.All(i => i.Name != u.Name)), .. instead]);
    }

    /// <summary>Adds a file.</summary>
    /// <returns>Its address.</returns>
    public static async Task<string> AddFileAsync(
        this Visitor visitor, string path, byte[] content, params (string Name, string Value)[] instead)
    {
        var screen = await visitor.SendFileAsync(path, content, instead);
        Assert.True(screen.Location is not null, screen.Document.QuerySelector(".govuk-error-summary")?.TextContent);
        return screen.Location!;
    }

    /// <summary>
    /// The force area keeps so many files. What a request did not make its own is forgotten as it ends, which is after its answer
    /// has gone out: that is waited for.
    /// </summary>
    public static async Task AssertKeptAsync(this TestHost host, TestArea area, int files)
    {
        for (var tries = 100; tries > 0 && CountKept(host, area) != files; tries--)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Equal(files, CountKept(host, area));
    }

    private static int CountKept(TestHost host, TestArea area)
    {
        var folder = Path.Combine(host.Services.GetRequiredService<Host.Files.FileOptions>().Folder, area.Key);
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length : 0;
    }
}
