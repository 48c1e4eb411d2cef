using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews;

/// <summary>Rules that several forms of a review share.</summary>
internal static class ReviewRules
{
    /// <summary>A day is not before the review was asked for.</summary>
    public static Rules ExpectSince(this Rules rules, DateOnly day, DateOnly since, string field) =>
        rules.Expect(day >= since, field, "The day must not be before the review was asked for");
}
