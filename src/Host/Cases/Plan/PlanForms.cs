using ECins.SharedKernel.Data;

namespace ECins.Host.Cases.Plan;

/// <summary>A task of the plan as it is entered.</summary>
internal sealed class PlanTaskForm
{
    private const int MostDays = 366;

    public string? What { get; set; }

    public Guid? DoerId { get; set; }

    public DateOnly? DueOn { get; set; }

    public static PlanTaskForm Of(PlanTask task) => new() { What = task.What, DoerId = task.DoerId, DueOn = task.DueOn };

    public void Check(DateOnly today) => new Rules()
        .ExpectText(What, PlanTask.LongestWhat, "Task.What", "Enter what is to be done")
        .Expect(DoerId is not null, "Task.DoerId", "Select who does it")
        .Expect(DueOn is not null, "Task.DueOn", "Enter by when")
        .Expect(DueOn is null || DueOn >= today, "Task.DueOn", "It must be today or in the future")
        .Expect(DueOn is null || DueOn <= today.AddDays(MostDays), "Task.DueOn", "It must be within a year")
        .Check();
}

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
