using System.Globalization;
using ECins.Asb.Powers;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Settings.Ladders;

/// <summary>A power of the ladder as typed, so that what is no number and no length of time survives to be corrected.</summary>
internal sealed record TermsForm
{
    private const int HighestRung = 9_999;
    private const int OldestMinimum = 99;
    private const int MostAppealDays = 366;

    public string? Name { get; init; }

    public string? Rung { get; init; }

    public PowerKind? Kind { get; init; }

    public List<PowerSubject> On { get; init; } = [];

    public string? IssuedBy { get; init; }

    public string? Basis { get; init; }

    /// <summary>A statement a line.</summary>
    public string? Test { get; init; }

    /// <summary>A line each.</summary>
    public string? Evidence { get; init; }

    /// <summary>The key of the power that comes before.</summary>
    public string? After { get; init; }

    public bool IsAfterAdvice { get; init; }

    public bool AfterMayBeOver { get; init; }

    public string? MinimumAge { get; init; }

    public string? Usual { get; init; }

    public string? Shortest { get; init; }

    public string? Longest { get; init; }

    public string? Longer { get; init; }

    public string? LongerWhen { get; init; }

    public string? LongestInAll { get; init; }

    public string? ShortestUnder18 { get; init; }

    public string? LongestUnder18 { get; init; }

    public bool IsReviewedYearlyUnder18 { get; init; }

    public string? AppealDays { get; init; }

    public string? Breach { get; init; }

    public bool IsRetired { get; init; }

    /// <summary>Where it is to stand; checked before.</summary>
    public int Order => Number(Rung) ?? 0;

    public static TermsForm Of(PowerType type)
    {
        var terms = type.Terms;
        return new TermsForm
        {
            Name = terms.Name,
            Rung = Text(type.Rung),
            Kind = terms.Kind,
            On = [.. terms.On],
            IssuedBy = terms.IssuedBy,
            Basis = terms.Basis,
            Test = string.Join('\n', terms.Test),
            Evidence = string.Join('\n', terms.Evidence),
            After = terms.After,
            IsAfterAdvice = terms.IsAfterAdvice,
            AfterMayBeOver = terms.AfterMayBeOver,
            MinimumAge = Text(terms.MinimumAge),
            Usual = terms.Usual?.ToString(),
            Shortest = terms.Shortest?.ToString(),
            Longest = terms.Longest?.ToString(),
            Longer = terms.Longer?.ToString(),
            LongerWhen = terms.LongerWhen,
            LongestInAll = terms.LongestInAll?.ToString(),
            ShortestUnder18 = terms.ShortestUnder18?.ToString(),
            LongestUnder18 = terms.LongestUnder18?.ToString(),
            IsReviewedYearlyUnder18 = terms.IsReviewedYearlyUnder18,
            AppealDays = Text(terms.AppealDays),
            Breach = terms.Breach,
            IsRetired = type.IsRetired,
        };
    }

    /// <summary>Throws the rules that it breaks.</summary>
    /// <param name="others">The other powers of the ladder.</param>
    public void Check(IReadOnlyList<PowerType> others)
    {
        var (rules, rung) = (new Rules(), Number(Rung));
        rules.ExpectText(Name, PowerTerms.LongestName, Field(nameof(Name)), "Enter what it is called")
            .Expect(Number(Rung) is >= 1 and <= HighestRung, Field(nameof(Rung)), $"Enter a whole number from 1 to {HighestRung}")
            .Expect(Kind is not null, Field(nameof(Kind)), "Select what sort of step it is")
            .Expect(On.Count > 0, Field(nameof(On)), "Select on whom or what it can be used")
            .ExpectText(IssuedBy, PowerTerms.LongestText, Field(nameof(IssuedBy)), "Enter who may issue it")
            .ExpectText(Basis, PowerTerms.LongestText, Field(nameof(Basis)), "Enter the law that it rests on, or that none is needed")
            .ExpectWithin(Breach, PowerTerms.LongestText, Field(nameof(Breach)))
            .ExpectWithin(LongerWhen, PowerTerms.LongestText, Field(nameof(LongerWhen)))
            .Expect(IsEmpty(MinimumAge) || Number(MinimumAge) is >= 1 and <= OldestMinimum, Field(nameof(MinimumAge)), $"Enter a whole number from 1 to {OldestMinimum}, or leave it empty")
            .Expect(IsEmpty(AppealDays) || Number(AppealDays) is >= 1 and <= MostAppealDays, Field(nameof(AppealDays)), $"Enter a whole number from 1 to {MostAppealDays}, or leave it empty")
            .Expect(IsEmpty(Longer) == IsEmpty(LongerWhen), Field(nameof(LongerWhen)), "Enter both how long it can last, and when it can last so long; or neither");
        CheckLines(rules, Test, nameof(Test));
        CheckLines(rules, Evidence, nameof(Evidence));
        CheckLives(rules);
        rules.Expect(others.All(t => !t.Terms.Name.Equals(Name?.Trim(), StringComparison.OrdinalIgnoreCase)), Field(nameof(Name)), "There is a power of this name already")
            .Expect(others.All(t => t.Rung != rung), Field(nameof(Rung)), "Another power has this place on the ladder")
            .Expect(IsEmpty(After) || others.Any(t => t.Key == After && t.Rung < rung), Field(nameof(After)), "Select a power that stands lower on the ladder")
            .Check();
    }

    /// <summary>What it says; checked before.</summary>
    public PowerTerms ToTerms() => new()
    {
        Name = Name!.Trim(),
        Kind = Kind!.Value,
        On = [.. On.Distinct().Order()],
        IssuedBy = IssuedBy!.Trim(),
        Basis = Basis!.Trim(),
        Test = [.. PowerWords.Lines(Test)],
        Evidence = [.. PowerWords.Lines(Evidence)],
        After = IsEmpty(After) ? null : After,
        IsAfterAdvice = !IsEmpty(After) && IsAfterAdvice,
        AfterMayBeOver = !IsEmpty(After) && AfterMayBeOver,
        MinimumAge = Number(MinimumAge),
        Usual = Life(Usual),
        Shortest = Life(Shortest),
        Longest = Life(Longest),
        Longer = Life(Longer),
        LongerWhen = LongerWhen?.Trim() ?? "",
        LongestInAll = Life(LongestInAll),
        ShortestUnder18 = Life(ShortestUnder18),
        LongestUnder18 = Life(LongestUnder18),
        IsReviewedYearlyUnder18 = IsReviewedYearlyUnder18,
        AppealDays = Number(AppealDays),
        Breach = Breach?.Trim() ?? "",
    };

    /// <summary>As the page binds it.</summary>
    public static string Field(string name) => $"Form.{name}";

    private static void CheckLines(Rules rules, string? text, string name)
    {
        var lines = PowerWords.Lines(text);
        rules.Expect(lines.Count <= PowerTerms.MostStatements, Field(name), $"Enter {PowerTerms.MostStatements} lines or fewer")
            .Expect(lines.All(l => l.Length <= PowerTerms.LongestText), Field(name), $"Each line must be {PowerTerms.LongestText} characters or less");
    }

    private void CheckLives(Rules rules)
    {
        (string Name, string? Typed)[] lives =
        [
            (nameof(Usual), Usual), (nameof(Shortest), Shortest), (nameof(Longest), Longest), (nameof(Longer), Longer),
            (nameof(LongestInAll), LongestInAll), (nameof(ShortestUnder18), ShortestUnder18), (nameof(LongestUnder18), LongestUnder18),
        ];
        foreach (var (name, typed) in lives)
            rules.Expect(IsEmpty(typed) || PowerLife.TryRead(typed, out _), Field(name), "Enter a length of time, like 48 hours or 3 months, or leave it empty");
        ExpectOrder(rules, Shortest, Longest, nameof(Longest), "This cannot be less than the least time");
        ExpectOrder(rules, Usual, Longest, nameof(Usual), "This cannot be more than the most time");
        ExpectOrder(rules, Longest, Longer, nameof(Longer), "This must be more than the most time otherwise");
        ExpectOrder(rules, ShortestUnder18, LongestUnder18, nameof(LongestUnder18), "This cannot be less than the least time");
    }

    private static void ExpectOrder(Rules rules, string? less, string? more, string field, string message)
    {
        if (Life(less) is { } one && Life(more) is { } other)
            rules.Expect(one.From(DateTime.UnixEpoch) <= other.From(DateTime.UnixEpoch), Field(field), message);
    }

    private static bool IsEmpty(string? typed) => string.IsNullOrWhiteSpace(typed);

    private static PowerLife? Life(string? typed) => PowerLife.TryRead(typed, out var life) ? life : null;

    private static int? Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
