using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using Xunit;

namespace ECins.Host.Tests.CaseReviews;

/// <summary>What people do with ASB case reviews, through the pages.</summary>
internal static class Reviewing
{
    /// <returns>The review's address.</returns>
    public static async Task<string> RequestReviewAsync(this Visitor visitor, string about, params (string Name, string Value)[] instead)
    {
        await visitor.GetAsync("/asb/case-reviews/add");
        (string Name, string Value)[] usual = [("About", about), ("Asker", "Victim"), ("VictimName", "Doreen Pask"), ("Said", about), ("Wanted", "That it stops")];
        await visitor.SubmitAsync("Save the request", [.. usual.Where(u => !instead.Any(i => i.Name == u.Name)), .. instead]);
        Assert.StartsWith("/asb/case-reviews/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }

    public static async Task ComplainAsync(this Visitor visitor, string review, DateOnly happened, DateOnly told, string place = "")
    {
        await visitor.GetAsync(review + "/incidents/add");
        await visitor.SubmitAsync(
            "Add",
            [("What", "Music until three"), ("Place", place), ("WasTold", "true"), ("ToldTo", "Council"), .. Persons.Date("HappenedOn", happened), .. Persons.Date("ToldOn", told)]);
        Assert.Equal(review, visitor.Page.Location);
    }

    /// <summary>Finds reports to take into a review.</summary>
    public static async Task<Screen> SeekAsync(this Visitor visitor, string review, string sought)
    {
        await visitor.GetAsync(review + "/incidents/choose");
        return await visitor.SubmitAsync("Find", ("Sought", sought));
    }

    /// <summary>Whether a report is offered to be taken into a review.</summary>
    public static bool Offers(this Screen screen, string report) => screen.Document.QuerySelector($"input[name=Chosen][value='{report.Split('/')[^1]}']") is not null;

    /// <summary>The page where it is said when an agency was told of the first report in a review; <c>null</c> for none.</summary>
    public static async Task<string?> ToldPathAsync(this Visitor visitor, string review) =>
        (await visitor.GetAsync(review)).Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "")
            .FirstOrDefault(h => h.StartsWith(review + "/incidents/", StringComparison.Ordinal) && h.EndsWith("/told", StringComparison.Ordinal));

    public static async Task AcknowledgeAsync(this Visitor visitor, string review)
    {
        await visitor.GetAsync(review + "/acknowledge");
        await visitor.SubmitAsync("Save", ("How", "By letter"));
        Assert.Equal(review, visitor.Page.Location);
    }

    /// <summary>Decides; whether that was taken is for the caller to see.</summary>
    public static async Task<Screen> DecideAsync(this Visitor visitor, string review, string outcome)
    {
        await visitor.GetAsync(review + "/decide");
        return await visitor.SubmitAsync(
            "Save the decision",
            [("Outcome", outcome), ("Manager", "Ann Lea, head of safety"), ("Persistence", "Weekly"), ("Harm", "No sleep"), ("Adequacy", "Nobody came"), ("Reasons", "It goes on")]);
    }

    /// <summary>Sets up the panel with the partners given, and records that it met today.</summary>
    public static Task HoldPanelAsync(this Visitor visitor, TestHost host, string review, params Guid[] partners) =>
        visitor.HoldPanelAsync(host, review, "Nobody joined it up", partners);

    public static async Task HoldPanelAsync(this Visitor visitor, TestHost host, string review, string findings, params Guid[] partners)
    {
        await visitor.GetAsync(review + "/panel");
        await visitor.SubmitAsync(
            "Save the panel",
            [("Place", "Town hall"), .. Persons.Date("On", host.Clock.UkToday()), .. partners.Select(p => ("Partners", p.ToString()))]);
        Assert.Equal(review, visitor.Page.Location);
        await visitor.GetAsync(review + "/held");
        await visitor.SubmitAsync("Save", ("Present", "Council, police"), ("Findings", findings));
        Assert.Equal(review, visitor.Page.Location);
    }

    /// <summary>Recommends something to a body; without a name, to the only one.</summary>
    public static async Task RecommendAsync(this Visitor visitor, TestHost host, string review, string? body, string what)
    {
        await visitor.GetAsync(review + "/recommendations/add");
        var option = visitor.Page.Document.QuerySelectorAll("#BodyId option").Single(o => o.GetAttribute("value") != "" && (body is null || o.TextContent == body)).GetAttribute("value")!;
        await visitor.SubmitAsync("Add", [("BodyId", option), ("What", what), .. Persons.Date("DueOn", host.Clock.UkToday().AddDays(20))]);
        Assert.Equal(review, visitor.Page.Location);
    }

    /// <summary>The page of the first recommendation that the visitor may answer; <c>null</c> for none.</summary>
    public static async Task<string?> AnswerPathAsync(this Visitor visitor, string review) =>
        (await visitor.GetAsync(review)).Document.QuerySelectorAll("a")
            .Select(a => a.GetAttribute("href") ?? "").FirstOrDefault(h => h.StartsWith(review + "/recommendations/", StringComparison.Ordinal) && !h.EndsWith("/add", StringComparison.Ordinal));

    /// <summary>A review of which the panel was held and recommended something to its own organisation.</summary>
    public static async Task<string> ReviewWithRecommendationAsync(this Visitor visitor, TestHost host, string about)
    {
        var review = await visitor.RequestReviewAsync(about);
        await visitor.RecommendItselfAsync(host, review, about);
        return review;
    }

    /// <summary>Takes a review that was asked for until its panel recommended something to its own organisation.</summary>
    public static async Task RecommendItselfAsync(this Visitor visitor, TestHost host, string review, string what)
    {
        await visitor.AcknowledgeAsync(review);
        Assert.Equal(review, (await visitor.DecideAsync(review, "StartedBelow")).Location);
        await visitor.HoldPanelAsync(host, review);
        await visitor.RecommendAsync(host, review, null, what);
    }

    /// <summary>A request that was acknowledged, and a review of it that was started below the threshold.</summary>
    public static async Task<string> StartReviewAsync(this Visitor visitor, string about)
    {
        var review = await visitor.RequestReviewAsync(about);
        await visitor.AcknowledgeAsync(review);
        Assert.Equal(review, (await visitor.DecideAsync(review, "StartedBelow")).Location);
        return review;
    }

    public static async Task RefuseAsync(this Visitor visitor, string review)
    {
        await visitor.GetAsync((await visitor.AnswerPathAsync(review))!);
        await visitor.SubmitAsync("Save the answer", ("Answer", "Refused"), ("Why", "There are not enough of us"));
    }

    public static async Task TellAsync(this Visitor visitor, string review, string what = "The decision and its reasons")
    {
        await visitor.GetAsync(review + "/tell");
        await visitor.SubmitAsync("Save", ("How", "By letter"), ("What", what));
        Assert.Equal(review, visitor.Page.Location);
    }
}
