using ECins.Host.Cases.People;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.AsbCases;

/// <summary>What people do in cases of anti-social behaviour, through the pages.</summary>
internal static class Working
{
    /// <summary>A case that Priya has just opened from a report, and she signed in.</summary>
    public static async Task<(AsbArea Area, Visitor Priya, string Path)> CaseAsync(this TestHost host)
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        return (area, priya, await priya.OpenCaseAsync());
    }

    /// <summary>What is asked when an entry of a diary is taken as a report, but for the kind of behaviour.</summary>
    public static (string Name, string Value)[] AsReport { get; } =
        [("IsDanger", "false"), ("HowLong", "Weeks"), ("Affected", "Reporter"), ("Crime", "MayBe"), ("IsHate", "false")];

    /// <summary>Takes the newest entry of the diary that is none yet as a report.</summary>
    public static async Task<Screen> TakeDiaryAsync(this Visitor visitor, string casePath, params (string Name, string Value)[] fields)
    {
        var diary = await visitor.GetAsync(casePath.Asb() + "/diary");
        await visitor.GetAsync(diary.Document.QuerySelector("main a[href$='/report']")!.GetAttribute("href")!);
        var type = visitor.Page.Document.QuerySelector("#TypeId option[value]:not([value=''])")!.GetAttribute("value")!;
        return await visitor.SubmitAsync("Take it as a report", [.. Or(fields, [("TypeId", type), .. AsReport])]);
    }

    /// <summary>The address of the workstream's own pages of a case.</summary>
    public static string Asb(this string casePath) => "/asb" + casePath;

    /// <summary>The record of a person of a case.</summary>
    public static Task<Guid> RecordOfAsync(this AsbArea area, string casePath, string name)
    {
        var id = Guid.Parse(casePath.Split('/')[^1]);
        return area.Area.ReadAsync(core => core.Set<Involvement>().Where(i => i.HoldingId == id && i.Profile.Name == name).Select(i => i.ProfileId).FirstAsync());
    }

    /// <summary>Plans to reach a person by telephone, as often as is suggested, but for what is given.</summary>
    public static async Task<Screen> PlanContactAsync(this Visitor visitor, string casePath, Guid person, params (string Name, string Value)[] fields)
    {
        var path = $"{casePath.Asb()}/contact/{person}/plan";
        await visitor.GetAsync(path);
        return await visitor.SubmitAsync("Save", [.. Or(fields, ("Way", nameof(ContactMeans.Telephone)))]);
    }

    /// <summary>Records that a person was reached by telephone just now, but for what is given.</summary>
    public static async Task<Screen> RecordContactAsync(this Visitor visitor, string casePath, Guid person, params (string Name, string Value)[] fields)
    {
        await visitor.GetAsync($"{casePath.Asb()}/contact/{person}/record");
        return await visitor.SubmitAsync(
            "Save", [.. Or(fields, ("IsReached", "true"), ("Way", nameof(ContactMeans.Telephone)), ("Said", "She slept better this week"))]);
    }

    /// <summary>Records what a victim chose: the first remedy of the list, but for what is given.</summary>
    public static async Task<Screen> AskRemedyAsync(this Visitor visitor, string casePath, Guid victim, params (string Name, string Value)[] fields)
    {
        var screen = await visitor.GetAsync(casePath.Asb() + "/remedies/add");
        var first = screen.Document.GetElementById("Choice")!.GetAttribute("value")!;
        return await visitor.SubmitAsync(
            "Save", [.. Or(fields, ("VictimId", victim.ToString()), ("IsAsked", "true"), ("Choice", first), ("Words", "An apology would do"))]);
    }

    /// <summary>The address of the newest remedy that can be taken a step on.</summary>
    public static async Task<string> RemedyPathAsync(this Visitor visitor, string casePath)
    {
        var screen = await visitor.GetAsync(casePath.Asb() + "/progress");
        var href = screen.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "").First(h => h.Contains("/remedies/0", StringComparison.Ordinal));
        return href[..href.LastIndexOf('/')];
    }

    /// <summary>Records that a victim is very satisfied, but for what is given.</summary>
    public static async Task<Screen> SurveyAsync(this Visitor visitor, string casePath, Guid victim, params (string Name, string Value)[] fields)
    {
        await visitor.GetAsync(casePath.Asb() + "/surveys/add");
        return await visitor.SubmitAsync(
            "Save", [.. Or(fields, ("PersonId", victim.ToString()), ("Way", "Phone"), ("State", "Answered"), ("Ratings[0]", "5"), ("Ratings[1]", "2"), ("Answers[0]", "Ring back sooner"))]);
    }

    /// <summary>Types in an entry of a diary, and shows the diary.</summary>
    public static async Task TypeDiaryAsync(this Visitor visitor, string casePath, Guid person, DateOnly on, string what)
    {
        await visitor.GetAsync(casePath.Asb() + "/diary/add");
        await visitor.SubmitAsync("Save", [("PersonId", person.ToString()), ("What", what), .. Persons.Date("On", on)]);
        await visitor.FollowAsync();
    }

    /// <summary>Takes all that some lists offer out of use.</summary>
    public static async Task RetireAsync(this AsbArea area, params string[] lists)
    {
        using var ada = await area.SignInAsync(await area.Area.PersonAsync("Ada Moss", area.Council, null, Role.ForceAdministrator));
        foreach (var list in lists)
        {
            var offered = (await ada.GetAsync("/asb/settings/lists")).Document.QuerySelector($"a[href$='/lists/{list}/add']")!
                .ParentElement!.NextElementSibling!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
            foreach (var item in offered)
            {
                await ada.GetAsync(item);
                await ada.SubmitAsync("Save", ("IsRetired", "true"));
            }
        }
    }

    public static async Task CloseCaseAsync(this Visitor visitor, string casePath, string reason = "Resolved")
    {
        await visitor.GetAsync(casePath + "/close");
        await visitor.SubmitAsync("Close the case", ("Reason", reason), ("Summary", "The music stopped"));
        Assert.Equal(casePath, visitor.Page.Location);
    }

    private static IEnumerable<(string Name, string Value)> Or((string Name, string Value)[] fields, params (string Name, string Value)[] usual) =>
        [.. usual.Where(u => fields.All(f => f.Name != u.Name)), .. fields];
}
