using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.Plan;

/// <summary>A review of the case as it is entered.</summary>
internal sealed record ReviewForm(string? Outcome, Guid? ReviewerId, DateOnly? NextOn)
{
    private const int MostDays = 366;

    public void Check(DateOnly today) => new Rules()
        .ExpectText(Outcome, Chronology.Entry.LongestText, "Outcome", "Enter what came of the review")
        .Expect(ReviewerId is not null, "ReviewerId", "Select who reviews it next")
        .Expect(NextOn is not null, "NextOn", "Enter when it is reviewed next")
        .Expect(NextOn is null || NextOn > today, "NextOn", "The next review must be in the future")
        .Expect(NextOn is null || NextOn <= today.AddDays(MostDays), "NextOn", "The next review must be within a year")
        .Check();
}
