using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>What people do with reports and cases, through the pages.</summary>
internal static class Journeys
{
    public const string Place = "Flat 3, 12 Quay Street";

    /// <summary>Answers every question of a report, but for what is given.</summary>
    public static async Task<string> ReportAsync(this Visitor visitor, params (string Name, string Value)[] instead)
    {
        string Or(string name, string value) => instead.Where(i => i.Name == name).Select(i => i.Value).SingleOrDefault(value);
        IEnumerable<(string, string)> Only(string group) => instead.Where(i => i.Name.StartsWith(group, StringComparison.Ordinal) && i.Name != group);
        await visitor.StepAsync("danger", ("IsDanger", Or("IsDanger", "false")));
        await visitor.GetAsync("/asb/report/what");
        var type = visitor.Page.Document.QuerySelector("#TypeId option[value]:not([value=''])")!.GetAttribute("value")!;
        await visitor.SubmitAsync("Continue", ("TypeId", type), ("What", Or("What", "Shouting through the wall at night")));
        await visitor.StepAsync("where", [("Place", Or("Place", Place)), .. Only("Place")]);
        await visitor.StepAsync("when", [("HowLong", Or("HowLong", "Weeks")), ("Time", Or("Time", "")), .. Only("Day")]);
        await visitor.StepAsync(
            "affected", [("Affected", Or("Affected", "SomebodyElse")), ("AffectedName", Or("AffectedName", "Doreen Pask")), .. Only("AffectedMore")]);
        await visitor.StepAsync("alleged", ("Alleged", Or("Alleged", "The man upstairs")));
        await visitor.StepAsync(
            "reporter",
            [
                ("Channel", Or("Channel", "Phone")), ("FromAgency", Or("FromAgency", "")), ("FromReference", Or("FromReference", "")),
                ("Reporter", Or("Reporter", "Named")), ("ReporterName", Or("ReporterName", "Jean Hollis")), .. Only("ReporterMore"),
            ]);
        await visitor.StepAsync("crime", ("Crime", Or("Crime", "No")));
        await visitor.StepAsync("hate", [("IsHate", Or("IsHate", "false")), .. instead.Where(i => i.Name == "Strands")]);
        await visitor.StepAsync("evidence");
        await visitor.GetAsync("/asb/report/check");
        await visitor.SubmitAsync("Save the report");
        Assert.StartsWith("/asb/incidents/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }

    /// <summary>Reports and opens a case from it.</summary>
    /// <returns>The case's address.</returns>
    public static async Task<string> OpenCaseAsync(this Visitor visitor, string title = "Noise in Quay Street")
    {
        await visitor.GetAsync(await visitor.ReportAsync());
        await visitor.SubmitAsync("Open a case", ("CaseTitle", title));
        Assert.StartsWith("/cases/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }

    public static async Task NoteAsync(this Visitor visitor, string path, string text, params (string, string)[] more)
    {
        await visitor.GetAsync(path + "/note");
        await visitor.SubmitAsync("Save note", [("Text", text), .. more]);
        Assert.Equal(path, visitor.Page.Location);
    }

    /// <summary>Finds by name, says how far, looks at what it will mean, shares.</summary>
    /// <returns>What the page said it would mean.</returns>
    public static async Task<string> ShareAsync(
        this Visitor visitor, string path, string name, Level level, DateOnly? until = null)
    {
        await visitor.GetAsync(path + "/sharing/add");
        await visitor.SubmitAsync("Find", ("Words", name));
        var picked = visitor.Page.Document.QuerySelector("input[name=Picked]")!.GetAttribute("value")!;
        await visitor.SubmitAsync("Continue", ("Picked", picked));
        await visitor.FollowAsync();
        await visitor.SubmitAsync(
            "Continue", ("UpTo", level.ToString()), ("Reason", "They can help"),
            ("Until.Day", $"{until?.Day}"), ("Until.Month", $"{until?.Month}"), ("Until.Year", $"{until?.Year}"));
        var meaning = visitor.Page.Document.QuerySelector("main")!.TextContent;
        await visitor.SubmitAsync("Share");
        Assert.Equal(path + "/sharing", visitor.Page.Location);
        return meaning;
    }

    /// <summary>Finds an organisation to share with.</summary>
    /// <returns>The page that asks how far.</returns>
    public static async Task<Screen> PickOrganisationAsync(this Visitor visitor, string path, string name)
    {
        await visitor.GetAsync(path + "/sharing/add");
        await visitor.SubmitAsync("Find", ("Words", name));
        var picked = visitor.Page.Document.QuerySelectorAll("input[name=Picked]")
            .Select(i => i.GetAttribute("value")!).Single(v => v.StartsWith("Organisation.", StringComparison.Ordinal));
        await visitor.SubmitAsync("Continue", ("Picked", picked));
        return await visitor.FollowAsync();
    }

    /// <summary>Refers a case to the police team.</summary>
    /// <returns>The referral's address.</returns>
    public static async Task<string> ReferAsync(this Visitor visitor, string path, AsbArea area)
    {
        await visitor.GetAsync(path + "/sharing/refer");
        await visitor.SubmitAsync("Find", ("Words", "Neighbourhood"));
        var picked = visitor.Page.Document.QuerySelector("input[name=Picked]")!.GetAttribute("value")!;
        await visitor.SubmitAsync("Continue", ("Picked", picked));
        await visitor.FollowAsync();
        Assert.NotNull((await visitor.SubmitAsync("Continue")).Error("Ask"));
        await visitor.SubmitAsync("Continue", ("Ask", "Visit the man upstairs"), ("UpTo", "Contribute"));
        Assert.True(visitor.Page.Says("will see it, or more of it"));
        await visitor.SubmitAsync("Refer");
        Assert.Equal(path + "/sharing", visitor.Page.Location);
        var id = await area.Area.ReadAsync(core => core.Set<Host.Cases.Referrals.Referral>().OrderByDescending(r => r.SentAt).Select(r => r.Id).FirstAsync());
        return $"{path}/referrals/{id}";
    }

    public static Task EndShareAsync(this Visitor visitor, string path, User with) => visitor.EndShareAsync(path, with.Name);

    public static async Task EndShareAsync(this Visitor visitor, string path, string with)
    {
        await visitor.GetAsync(path + "/sharing");
        var link = visitor.Page.Document.QuerySelectorAll("a")
            .Single(a => a.TextContent.Contains(with, StringComparison.Ordinal) && a.TextContent.StartsWith("End", StringComparison.Ordinal));
        await visitor.GetAsync(link.GetAttribute("href")!);
        await visitor.SubmitAsync("End the share");
    }

    private static async Task StepAsync(this Visitor visitor, string step, params (string Name, string Value)[] answers)
    {
        await visitor.GetAsync("/asb/report/" + step);
        var screen = await visitor.SubmitAsync("Continue", answers);
        Assert.True(screen.Location is not null, $"{step}: {screen.Document.QuerySelector(".govuk-error-summary")?.TextContent}");
    }
}
