using ECins.SharedKernel;
using ECins.SharedKernel.Data;

namespace ECins.Host.Tasks.Inside;

/// <summary>A task as it is entered, in a form whose fields begin with Task.</summary>
internal sealed class InternalTaskForm
{
    private const int MostDays = 366;
    private const int MostWorkingDays = 120;

    public string? What { get; set; }

    public string? More { get; set; }

    /// <summary>Whom of the case it is about, by their part in it; the case itself when nobody is chosen.</summary>
    public Guid? About { get; set; }

    /// <summary>Who is asked: see <see cref="TaskPlacing.KeyOf"/>.</summary>
    public string? To { get; set; }

    public DateOnly? DueOn { get; set; }

    /// <summary>In so many working days, in place of a date.</summary>
    public int? InDays { get; set; }

    public bool IsVerified { get; set; }

    public Repeat Repeat { get; set; }

    public DateOnly? RepeatUntil { get; set; }

    public static InternalTaskForm Of(InternalTask task) => new()
    {
        What = task.What,
        More = task.More,
        About = task.AboutId,
        DueOn = task.DueOn,
        IsVerified = task.IsVerified,
        Repeat = task.Repeat,
        RepeatUntil = task.RepeatUntil,
    };

    /// <summary>The last day to do it; to be asked of a form that was checked.</summary>
    public DateOnly Due(WorkingDays workingDays, DateOnly today) => DueOn ?? workingDays.After(today, InDays!.Value);

    public void Check(DateOnly today) => new Rules()
        .ExpectText(What, InternalTask.LongestWhat, "Task.What", "Enter what is to be done")
        .ExpectWithin(More, InternalTask.LongestText, "Task.More")
        .Expect(DueOn is not null || InDays is not null, "Task.DueOn", "Enter by when, as a date or in working days")
        .Expect(DueOn is null || InDays is null, "Task.InDays", "Enter a date or working days, not both")
        .Expect(InDays is null or (>= 0 and <= MostWorkingDays), "Task.InDays", $"Enter working days from 0 to {MostWorkingDays}")
        .Expect(DueOn is null || DueOn >= today, "Task.DueOn", "It must be today or in the future")
        .Expect(DueOn is null || DueOn <= today.AddDays(MostDays), "Task.DueOn", "It must be within a year")
        .Expect(RepeatUntil is null || Repeat != Repeat.Never, "Task.RepeatUntil", "Say how often it comes again, or leave this empty")
        .Expect(RepeatUntil is null || DueOn is null || RepeatUntil > DueOn, "Task.RepeatUntil", "This must be after the first is due")
        .Check();

    /// <summary>Puts what was entered on a task, but for who does it.</summary>
    public void Fill(InternalTask task, DateOnly due)
    {
        (task.What, task.More, task.DueOn) = (What!.Trim(), More?.Trim() ?? "", due);
        task.AboutId = About;
        (task.IsVerified, task.Repeat, task.RepeatUntil) = (IsVerified, Repeat, RepeatUntil);
    }
}
