using System.Text;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.FromAgencies;

/// <summary>A landlord's files of reports, with invented rows, and what an officer does with them.</summary>
internal static class AgencyFiles
{
    public const string Header = "Ref,Date,Time,Location,Category,Description,Complainant,Consent,Victim,Perpetrator,Hate motivation";

    /// <summary>A row that can be read.</summary>
    public static string Row(
        string reference = "WH-1", string day = "5/11/2025", string time = "21:30", string place = "12 Quay Street", string kind = "Noise",
        string what = "Loud music until two", string reporter = "", string agreed = "", string victim = "", string alleged = "", string hate = "") =>
        $"{reference},{day},{time},{place},{kind},{what},{reporter},{agreed},{victim},{alleged},{hate}";

    public static byte[] Of(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", [Header, .. rows]));

    /// <summary>Brings a file and comes to the page that asks which column is which, or to what is wrong with it.</summary>
    public static async Task<Screen> BringFileAsync(this Visitor visitor, byte[] content, string agency = "Westlea Homes")
    {
        await visitor.GetAsync("/asb/from-agencies/add");
        var answer = await visitor.UploadAsync("Continue", "File", [("reports.csv", content)], ("Agency", agency));
        return answer.Location is null ? answer : await visitor.FollowAsync();
    }

    /// <summary>Brings a file, takes the columns as guessed, and all kinds for the first of ours.</summary>
    public static async Task<Screen> PreviewAsync(this Visitor visitor, params string[] rows)
    {
        await visitor.BringFileAsync(Of(rows));
        await visitor.SubmitAsync("Continue", ("Unnamed", "Community"));
        Assert.EndsWith("/kinds", visitor.Page.Location, StringComparison.Ordinal);
        var kinds = await visitor.FollowAsync();
        await visitor.SubmitAsync("Continue", [.. kinds.Document.QuerySelectorAll("select").Select(s => (s.GetAttribute("name")!, s.QuerySelectorAll("option").Select(o => o.GetAttribute("value")!).First(v => Guid.TryParse(v, out _))))]);
        return await visitor.FollowAsync();
    }

    /// <summary>Has what is looked at taken in, to the inbox.</summary>
    public static async Task<Screen> TakeInAsync(this Visitor visitor, AsbArea area)
    {
        await visitor.SubmitAsync("Take in", ("AreDealtWith", "false"));
        var page = visitor.Page.Location!;
        await area.Area.DrainAsync();
        return await visitor.GetAsync(page);
    }

    /// <summary>Opens the report of a place.</summary>
    public static async Task<Screen> ReportAtAsync(this Visitor visitor, string place)
    {
        var list = await visitor.GetAsync("/asb/incidents");
        var line = list.Document.QuerySelectorAll("main li").First(l => l.TextContent.Contains(place, StringComparison.Ordinal));
        return await visitor.GetAsync(line.QuerySelector("a")!.GetAttribute("href")!);
    }

    public static string PathOf(this Screen screen) => screen.Response.RequestMessage!.RequestUri!.AbsolutePath;
}
