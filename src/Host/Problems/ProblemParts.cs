using ECins.SharedKernel;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Problems;

/// <summary>A part of a problem, as it is entered on one page.</summary>
internal interface IProblemPart
{
    void Check(DateOnly today);

    /// <summary>Puts what was entered and checked on the problem.</summary>
    void Write(Problem problem);

    /// <summary>What is stored, beside what was entered.</summary>
    IReadOnlyList<Difference> Against(Problem now);
}

/// <summary>What a problem is, what is to be reached, and when it is looked at again.</summary>
internal sealed class ProblemAim : IProblemPart
{
    private const int MostDays = 366;

    public ProblemKind? Kind { get; set; }

    public string? Title { get; set; }

    public string? Objective { get; set; }

    public DateOnly? ReviewOn { get; set; }

    public static ProblemAim Of(Problem problem) => new()
    {
        Kind = problem.Kind,
        Title = problem.Title,
        Objective = problem.Objective,
        ReviewOn = problem.ReviewOn,
    };

    public void Check(DateOnly today) => new Rules()
        .Expect(Kind is not null, "Part.Kind", "Select what it is about")
        .ExpectText(Title, Problem.LongestTitle, "Part.Title", "Enter what the problem is, without names")
        .ExpectText(Objective, Problem.LongestObjective, "Part.Objective", "Enter what is to be reached")
        .Expect(ReviewOn is not null, "Part.ReviewOn", "Enter when it is looked at again")
        .Expect(ReviewOn is null || ReviewOn > today, "Part.ReviewOn", "This must be in the future")
        .Expect(ReviewOn is null || ReviewOn <= today.AddDays(MostDays), "Part.ReviewOn", "This must be within a year")
        .Check();

    public void Write(Problem problem) => (problem.Kind, problem.Title, problem.Objective, problem.ReviewOn) =
        (Kind!.Value, Title!.Trim(), Objective!.Trim(), ReviewOn!.Value);

    public IReadOnlyList<Difference> Against(Problem now) =>
    [
        new("What it is about", now.Kind.Show(), Kind?.Show()),
        new("The problem", now.Title, Title),
        new("Objective", now.Objective, Objective),
        new("Review", now.ReviewOn.Show(), ReviewOn?.Show()),
    ];
}

/// <summary>What is known of a problem, and how.</summary>
internal sealed class ProblemScan : IProblemPart
{
    public string? Scanning { get; set; }

    public static ProblemScan Of(Problem problem) => new() { Scanning = problem.Scanning };

    public void Check(DateOnly today) => Check("Part.Scanning");

    /// <param name="field">Where it is entered.</param>
    public void Check(string field) => new Rules().ExpectText(Scanning, Problem.LongestText, field, "Enter what is known, and how").Check();

    public void Write(Problem problem) => problem.Scanning = Scanning!.Trim();

    public IReadOnlyList<Difference> Against(Problem now) => [new("Scanning", now.Scanning, Scanning)];
}

/// <summary>Those harmed, those who do it and where, each with whoever could make it stop.</summary>
internal sealed class ProblemAnalysis : IProblemPart
{
    public string? Harmed { get; set; }

    public string? Guardian { get; set; }

    public string? Doing { get; set; }

    public string? Handler { get; set; }

    public string? Place { get; set; }

    public string? PlaceManager { get; set; }

    public static ProblemAnalysis Of(Problem problem) => new()
    {
        Harmed = problem.Harmed,
        Guardian = problem.Guardian,
        Doing = problem.Doing,
        Handler = problem.Handler,
        Place = problem.Place,
        PlaceManager = problem.PlaceManager,
    };

    public void Check(DateOnly today) => new Rules()
        .Expect(Fits(Harmed), "Part.Harmed", TooLong)
        .Expect(Fits(Guardian), "Part.Guardian", TooLong)
        .Expect(Fits(Doing), "Part.Doing", TooLong)
        .Expect(Fits(Handler), "Part.Handler", TooLong)
        .Expect(Fits(Place), "Part.Place", TooLong)
        .Expect(Fits(PlaceManager), "Part.PlaceManager", TooLong)
        .Check();

    public void Write(Problem problem)
    {
        (problem.Harmed, problem.Guardian) = (Trimmed(Harmed), Trimmed(Guardian));
        (problem.Doing, problem.Handler) = (Trimmed(Doing), Trimmed(Handler));
        (problem.Place, problem.PlaceManager) = (Trimmed(Place), Trimmed(PlaceManager));
    }

    public IReadOnlyList<Difference> Against(Problem now) =>
    [
        new("Those harmed", now.Harmed, Trimmed(Harmed)),
        new("Guardian", now.Guardian, Trimmed(Guardian)),
        new("Those who do it", now.Doing, Trimmed(Doing)),
        new("Handler", now.Handler, Trimmed(Handler)),
        new("The place", now.Place, Trimmed(Place)),
        new("Place manager", now.PlaceManager, Trimmed(PlaceManager)),
    ];

    private static string TooLong => $"This must be {Problem.LongestText} characters or less";

    private static bool Fits(string? text) => (text?.Trim().Length ?? 0) <= Problem.LongestText;

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}

/// <summary>What of the response worked, and what did not.</summary>
internal sealed class ProblemAssessment : IProblemPart
{
    public string? Assessment { get; set; }

    public static ProblemAssessment Of(Problem problem) => new() { Assessment = problem.Assessment };

    public void Check(DateOnly today) =>
        new Rules().ExpectText(Assessment, Problem.LongestText, "Part.Assessment", "Enter what worked, and what did not").Check();

    public void Write(Problem problem) => problem.Assessment = Assessment!.Trim();

    public IReadOnlyList<Difference> Against(Problem now) => [new("Assessment", now.Assessment, Assessment)];
}
