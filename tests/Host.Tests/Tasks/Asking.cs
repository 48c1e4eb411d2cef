using System.Text.RegularExpressions;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using SkiaSharp;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>A case, a task that its owner asked a volunteer, and what she was given to open it.</summary>
internal sealed partial class Asking
{
    public const string Facts = "The path behind the flats, Tuesday evening";
    public const string Warnings = "Do not knock at number 3";
    public const string Note = "Walked it twice, all lamps are out";

    public required AsbArea People { get; init; }

    public required Visitor Priya { get; init; }

    /// <summary>The case's address.</summary>
    public required string Case { get; init; }

    /// <summary>The task's address.</summary>
    public required string Task { get; init; }

    /// <summary>The newest link's address.</summary>
    public string Link { get; private set; } = "";

    public string Code { get; private set; } = "";

    /// <summary>A picture that says where it was taken.</summary>
    public static byte[] Photograph(int width = 40, int height = 30)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Orange);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        var jpeg = encoded.ToArray();
        var comment = "51.9244N 0.8877E"u8;
        return [.. jpeg[..2], 0xFF, 0xFE, 0, (byte)(comment.Length + 2), .. comment, .. jpeg[2..]];
    }

    public static async Task<Asking> MakeAsync(TestHost host, params (string Name, string Value)[] instead)
    {
        var people = await AsbArea.MakeAsync(host);
        var priya = await people.SignInAsync(people.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await priya.ShareAsync(path, "Calder", Level.Read);
        var asking = new Asking { People = people, Priya = priya, Case = path, Task = await priya.AskAsync(host, path, instead) };
        await asking.ReadAsync();
        return asking;
    }

    /// <summary>Reads the newest mail to the volunteer, and the code beside the task.</summary>
    public async Task ReadAsync()
    {
        var mail = (await People.Area.MailsAsync()).First(m => m.To == "edie@lamp.example");
        Link = LinkIn().Match(mail.Text).Value;
        Code = (await Priya.GetAsync(Task)).Document.QuerySelector(".ec-task-code")!.TextContent;
    }

    /// <summary>Follows the link and enters a code.</summary>
    public async Task<Screen> OpenAsync(Visitor visitor, string? code = null, string? link = null)
    {
        await visitor.GetAsync(link ?? Link);
        return await visitor.SubmitAsync("Open", ("Code", code ?? Code));
    }

    /// <summary>The volunteer, at the task.</summary>
    public async Task<Visitor> EdieAsync()
    {
        var edie = People.Area.Visitor();
        Assert.Equal("/task", (await OpenAsync(edie)).Location);
        await edie.FollowAsync();
        return edie;
    }

    public async Task<Visitor> AnsweredAsync()
    {
        var edie = await EdieAsync();
        await edie.UploadAsync("Send", "Photographs", [("quay.jpg", Photograph())], ("IsDone", "true"), ("Note", Note));
        Assert.Equal("/task/sent", edie.Page.Location);
        return edie;
    }

    /// <summary>Priya calls the task back.</summary>
    public async Task RevokeAsync()
    {
        await Priya.GetAsync(Task + "/revoke");
        Assert.Equal(Task, (await Priya.SubmitAsync("Call it back")).Location);
    }

    [GeneratedRegex(@"/task/\S+")]
    private static partial Regex LinkIn();
}

internal static class AskingSteps
{
    /// <summary>Asks the volunteer, looks at what she will see, sends it.</summary>
    /// <returns>The task's address.</returns>
    public static async Task<string> AskAsync(
        this Visitor visitor, TestHost host, string path, params (string Name, string Value)[] instead)
    {
        await visitor.GetAsync(path + "/tasks/ask");
        var due = host.Clock.UkToday().AddDays(5);
        (string Name, string Value)[] usual =
        [
            ("Name", "Edie Marsh, volunteer"), ("Address", "edie@lamp.example"), ("Verified", "She wrote it down"),
            ("Ask", "Look at the lamps"), ("Facts", Asking.Facts), ("Safety", "Told"), ("Warnings", Asking.Warnings),
            ("DueOn.Day", $"{due.Day}"), ("DueOn.Month", $"{due.Month}"), ("DueOn.Year", $"{due.Year}"),
        ];
        await visitor.SubmitAsync("Continue", [.. usual.Where(u => instead.All(i => i.Name != u.Name)), .. instead]);
        await visitor.SubmitAsync("Send the mail");
        Assert.StartsWith(path + "/tasks/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }
}
