using System.Globalization;
using ECins.Asb.CaseReviews.Counting;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Settings.CaseReviews;

/// <summary>The rules as typed, so that what is no number survives to be corrected.</summary>
internal sealed record CaseReviewRulesForm
{
    public string? ReportsNeeded { get; init; }

    public string? Months { get; init; }

    public string? ToldWithin { get; init; }

    public TimeUnit? ToldUnit { get; init; }

    public string? AcknowledgeDays { get; init; }

    public string? DecideDays { get; init; }

    public string? PanelDays { get; init; }

    public bool MayStartBelow { get; init; }

    public YearKind? Year { get; init; }

    public static CaseReviewRulesForm Of(CaseReviewRules rules) => new()
    {
        ReportsNeeded = Text(rules.ReportsNeeded),
        Months = Text(rules.Months),
        ToldWithin = Text(rules.ToldWithin),
        ToldUnit = rules.ToldUnit,
        AcknowledgeDays = Text(rules.AcknowledgeDays),
        DecideDays = Text(rules.DecideDays),
        PanelDays = Text(rules.PanelDays),
        MayStartBelow = rules.MayStartBelow,
        Year = rules.Year,
    };

    /// <summary>Throws the rules that it breaks.</summary>
    public void Check()
    {
        var rules = new Rules();
        Whole(rules, ReportsNeeded, CaseReviewRules.MostReports, Field(nameof(ReportsNeeded)));
        Whole(rules, Months, CaseReviewRules.MostMonths, Field(nameof(Months)));
        Whole(rules, ToldWithin, CaseReviewRules.MostToldWithin, Field(nameof(ToldWithin)));
        rules.Expect(ToldUnit is not null, Field(nameof(ToldUnit)), "Select days or months");
        Whole(rules, AcknowledgeDays, CaseReviewRules.MostWorkingDays, Field(nameof(AcknowledgeDays)));
        Whole(rules, DecideDays, CaseReviewRules.MostWorkingDays, Field(nameof(DecideDays)));
        Whole(rules, PanelDays, CaseReviewRules.MostWorkingDays, Field(nameof(PanelDays)));
        rules.Expect(Year is not null, Field(nameof(Year)), "Select which year the counts are published for").Check();
    }

    public void Write(CaseReviewRules rules)
    {
        (rules.ReportsNeeded, rules.Months) = (Number(ReportsNeeded), Number(Months));
        (rules.ToldWithin, rules.ToldUnit) = (Number(ToldWithin), ToldUnit!.Value);
        (rules.AcknowledgeDays, rules.DecideDays, rules.PanelDays) = (Number(AcknowledgeDays), Number(DecideDays), Number(PanelDays));
        (rules.MayStartBelow, rules.Year) = (MayStartBelow, Year!.Value);
    }

    // As the page binds it.
    private static string Field(string name) => $"Form.{name}";

    private static void Whole(Rules rules, string? typed, int most, string field) =>
        rules.Expect(TryNumber(typed, out var number) && number >= 1 && number <= most, field, $"Enter a whole number from 1 to {most}");

    private static int Number(string? typed) => TryNumber(typed, out var number) ? number : 0;

    private static bool TryNumber(string? typed, out int number) => int.TryParse(typed, CultureInfo.InvariantCulture, out number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
