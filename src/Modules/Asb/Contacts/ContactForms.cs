using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Asb.Contacts;

/// <summary>A plan as it is entered.</summary>
internal sealed record PlanForm(int? Every, DayCount? Count, ContactMeans? Way, Guid? DoerId, string? Note)
{
    /// <summary>Throws the rules that it breaks.</summary>
    /// <param name="person">Whose plan it is.</param>
    public void Check(CasePerson person) => new Rules()
        .Expect(Every is >= 1 and <= ContactPlan.MostDays, nameof(Every), $"Enter a whole number from 1 to {ContactPlan.MostDays}")
        .Expect(Count is not null, nameof(Count), "Select which days count")
        .Expect(Way is not null, nameof(Way), "Select how they are reached")
        .Expect(Way is not { } way || !person.Unsafe.Contains(way), nameof(Way), "It is not safe to reach them like this. Choose another way")
        .Expect(DoerId is not null, nameof(DoerId), "Select who stays in touch")
        .ExpectWithin(Note, ContactPlan.LongestNote, nameof(Note))
        .Check();
}

/// <summary>A contact, or the try at one, as it is entered.</summary>
/// <param name="IsReached">Whether they were reached.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Way">How.</param>
/// <param name="ById">By whom.</param>
/// <param name="Said">What was said, or what came of it.</param>
internal sealed record ContactForm(bool? IsReached, DateTime? At, ContactMeans? Way, Guid? ById, string? Said)
{
    public const int LongestSaid = 4_000;

    public void Check(DateTime now) => new Rules()
        .Expect(IsReached is not null, nameof(IsReached), "Select whether they were reached")
        .Expect(At is not null, "Day", "Enter the day and the time")
        .Expect(At is null || At <= now, "Day", "It must be in the past")
        .Expect(Way is not null, nameof(Way), "Select how")
        .Expect(ById is not null, nameof(ById), "Select who did it")
        .ExpectText(Said, LongestSaid, nameof(Said), IsReached == false ? "Enter what came of it" : "Enter what was said")
        .Check();
}
