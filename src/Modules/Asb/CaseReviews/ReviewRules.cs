using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews;

/// <summary>Rules that several forms of a review share.</summary>
internal static class ReviewRules
{
    /// <summary>A day is there, and is neither in the future nor out of anybody's memory.</summary>
    public static Rules ExpectPast(this Rules rules, DateOnly? day, DateOnly today, string field, string whenEmpty) => rules
        .Expect(day is not null, field, whenEmpty)
        .Expect(day is null || day <= today, field, "The day must be today or in the past")
        .Expect(day is null || day >= UkTime.FirstDay, field, UkTime.BeforeFirstDay);

    /// <summary>A text that may be empty is no longer than its record can hold.</summary>
    public static Rules ExpectWithin(this Rules rules, string? text, int longest, string field) =>
        rules.Expect((text?.Trim().Length ?? 0) <= longest, field, $"This must be {longest} characters or less");

    /// <summary>A day is not before the review was asked for.</summary>
    public static Rules ExpectSince(this Rules rules, DateOnly day, DateOnly since, string field) =>
        rules.Expect(day >= since, field, "The day must not be before the review was asked for");
}
