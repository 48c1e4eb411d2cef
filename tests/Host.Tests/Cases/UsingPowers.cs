using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>What people do with powers, through the pages.</summary>
internal static class UsingPowers
{
    public static (string, string)[] Evidence { get; } = [("Support[0]", "Eleven nights in the diary"), ("Support[1]", "Since the summer"), ("Support[2]", "At two in the morning")];

    /// <summary>The page that drafts a power on whoever the case has.</summary>
    public static async Task<string> DraftPathAsync(this Visitor visitor, string path, string power)
    {
        await visitor.GetAsync("/asb" + path + "/powers");
        return visitor.Page.Document.QuerySelectorAll("details a").First(a => a.TextContent.Trim() == power).GetAttribute("href")!;
    }

    /// <summary>Drafts it, whatever is advised.</summary>
    /// <returns>The power's page.</returns>
    public static async Task<string> DraftAsync(this Visitor visitor, string path, string power, params (string, string)[] fields)
    {
        await visitor.GetAsync(await visitor.DraftPathAsync(path, power));
        await visitor.SubmitAsync("Save the draft", [("Officer", "Priya Nair"), ("Requirements", "Keep the noise down"), ("OverrideReason", "He is plainly grown up"), .. fields]);
        Assert.True(visitor.Page.Location is not null, visitor.Page.Document.QuerySelector(".govuk-error-summary")?.TextContent);
        return visitor.Page.Location!;
    }

    public static async Task<string> ServeAsync(this Visitor visitor, TestHost host, string path, params (string, string)[] more)
    {
        var power = await visitor.DraftAsync(path, "Community protection warning", Evidence);
        await visitor.GetAsync(power + "/issue");
        await visitor.SubmitAsync("Save", [.. Served(host.Clock.UkToday()), .. more]);
        Assert.True(visitor.Page.Location == power, visitor.Page.Document.QuerySelector(".govuk-error-summary")?.TextContent);
        return power;
    }

    public static (string, string)[] Served(DateOnly today) =>
        [("ServedHow", "By hand"), .. Persons.Date("IssuedOn", today), .. Persons.Date("ServedOn", today), .. Persons.Date("ComplyBy", today.AddDays(7))];
}
