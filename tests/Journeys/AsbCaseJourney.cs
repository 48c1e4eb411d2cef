using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>
/// Anti-social behaviour from the first call to the end and beyond: a report is sorted, its victim is at high risk, the ladder is
/// climbed until a breach, the case is closed and opened again, and she asks for a case review.
/// </summary>
public sealed class AsbCaseJourney(Site site) : IClassFixture<Site>
{
    private const string Victim = "Edna Marrow";

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task FromReportToCaseReview(bool phone, bool scripts)
    {
        var device = new Device(phone, scripts);
        var title = $"Nights at the sail loft {device}";
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", device);
        var path = await SortAndOpenAsync(priya, title);
        await AssessAsync(priya, path, isWorst: true);
        await priya.SeesAsync("asks for a written plan");
        await PlanAsync(priya);
        await ShareACaseJourney.ShareAsync(priya, path, "Saltmere neighbourhood", "Contribute", null);
        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", device);
        await ReviewAsync(dan, path);

        await UseAsync(priya, path, "Warning letter", 40, null);
        await UseAsync(priya, path, "Community protection warning", 20, 13);
        await UseAsync(priya, path, "Community protection notice", 6, null);
        await BreachAsync(priya);
        await CloseAndOpenAsync(priya, path);
        await AskForReviewAsync(priya, title);
        await priya.GoAsync("/asb" + path + "/case-reviews");
        await priya.SeesAsync("Requested");
        await priya.GoAsync("/measures/asb/powers");
        await priya.SeesAsync("Community protection notice");
    }

    private static async Task<string> SortAndOpenAsync(Visitor priya, string title)
    {
        await priya.ReportAsync("Drumming and threats through the wall", "The sail loft", Victim, alleged: "The drummer next door");
        await priya.ClickAsync("Triage", exact: true);
        await priya.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await priya.Page.GetByLabel("Who deals with it?").SelectOptionAsync("Priya Nair");
        await priya.ClickAsync("Save");
        await priya.SeesAsync("Triaged");
        await priya.FillAsync("What is the case about?", title);
        await priya.ClickAsync("Open a case");
        return priya.Path;
    }

    private static async Task AssessAsync(Visitor priya, string path, bool isWorst)
    {
        await priya.GoAsync(path + "/assessments");
        if (isWorst)
        {
            await priya.ClickAsync(Victim);
        }
        else
        {
            await priya.ClickAsync("Assess somebody");
            await priya.CheckAsync(Victim);
            await priya.ClickAsync("Continue");
        }

        foreach (var question in await priya.Page.Locator("fieldset:has(input[name^='Form.Answers'])").AllAsync())
        {
            var answers = question.Locator("input");
            await (isWorst ? answers.Last : answers.First).CheckAsync();
        }

        await priya.ClickAsync("Save the assessment");
        await priya.SeesAsync(isWorst ? "High" : "Standard");
    }

    private static async Task PlanAsync(Visitor priya)
    {
        await priya.ClickAsync("Write the plan");
        foreach (var heading in new[] { "Prevention", "Intelligence", "Enforcement", "Reassurance" })
            await priya.FillAsync(heading, $"What we do for {heading}");
        await priya.ClickAsync("Save the plan");
        await priya.SeesAsync("What we do for Reassurance");
    }

    private static async Task ReviewAsync(Visitor dan, string path)
    {
        await dan.GoAsync(path + "/assessments");
        await dan.ClickAsync($"Victim risk assessment, {Victim}");
        await dan.ClickAsync("Review it as Sergeant");
        await dan.ClickAsync("Save the review");
        await dan.IsToldAsync("Enter what the review found");
        await dan.FillAsync("What did you find?", "The risk is what it was; patrols are kept");
        await dan.ClickAsync("Save the review");
        await dan.SeesAsync("The risk is what it was; patrols are kept");
    }

    private static async Task UseAsync(Visitor priya, string path, string power, int daysAgo, int? daysToComply)
    {
        await priya.GoAsync("/asb" + path + "/powers");
        await priya.UnfoldAsync("The whole ladder for");
        await priya.ClickAsync(power, exact: true);
        if (await priya.Page.GetByLabel("Why it is used nevertheless").IsVisibleAsync())
            await priya.FillAsync("Why it is used nevertheless", "He is plainly grown up");
        foreach (var statement in await priya.Page.Locator("textarea[name^='Support']").AllAsync())
            await statement.FillAsync("Nine nights in three diaries");
        await priya.FillAsync("Officer who signs it", "Priya Nair");
        await priya.FillAsync("What they must not do", "Drum after 21:00");
        await priya.ClickAsync("Save the draft");
        await priya.ClickAsync("Issue or serve it");
        await priya.FillDateAsync("Issued or made on", Today.AddDays(-daysAgo));
        await priya.FillDateAsync("Served or given on", Today.AddDays(-daysAgo));
        await priya.FillAsync("How it was served or given", "By hand at the door");
        if (daysToComply is { } days)
            await priya.FillDateAsync("Time to put things right until", Today.AddDays(days - daysAgo));
        await priya.ClickAsync("Save");
        await priya.SeesAsync("In force");
    }

    private static async Task BreachAsync(Visitor priya)
    {
        await priya.ClickAsync("Record a breach");
        await priya.ClickAsync("Save");
        await priya.IsToldAsync("Enter the date");
        await priya.FillDateAsync("When it happened", Today.AddDays(-1));
        await priya.Page.Locator("textarea[name=What]").FillAsync("Drummed until two");
        await priya.ClickAsync("Save");
        await priya.SeesAsync("Drummed until two");
    }

    private static async Task CloseAndOpenAsync(Visitor priya, string path)
    {
        await priya.GoAsync(path + "/close");
        await priya.SeesAsync("It cannot be closed yet");
        await AssessAsync(priya, path, isWorst: false);
        await priya.GoAsync(path + "/close");
        await priya.CheckAsync("Resolved");
        await priya.FillAsync("What came of it?", "He moved his drums to the ferry shed");
        await priya.ClickAsync("Close the case");
        await priya.ClickAsync("Open it again");
        await priya.FillAsync("Why is it opened again?", "The drums are back");
        await priya.ClickAsync("Open it again");
        await priya.SeesAsync("The drums are back");
    }

    private static async Task AskForReviewAsync(Visitor priya, string title)
    {
        await priya.GoAsync("/asb/case-reviews/add");
        await priya.FillDateAsync("When was it asked for?", Today);
        await priya.FillAsync("What is it about, in a few words?", "Noise at the sail loft");
        await priya.CheckAsync("The victim");
        await priya.Page.Locator("input[name=VictimName]").FillAsync(Victim);
        await priya.FillAsync("What do they say?", "Nobody makes it stop");
        await priya.FillAsync("What do they want to come of it?", "That it stops");
        await priya.Page.GetByLabel("Link it with a case (optional)").SelectOptionAsync(new SelectOptionValue { Label = await CaseNamedAsync(priya, title) });
        await priya.ClickAsync("Save the request");
        await priya.SeesAsync("Requested");
    }

    private static async Task<string> CaseNamedAsync(Visitor priya, string title) =>
        (await priya.Page.Locator("select[name=CaseId] option").AllInnerTextsAsync()).Single(o => o.Contains(title, StringComparison.Ordinal));
}
