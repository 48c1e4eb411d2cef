using ECins.SharedKernel.Data;

namespace ECins.Asb.Progress;

/// <summary>An action plan as it is entered.</summary>
/// <param name="IsAgreed">Whether it was agreed; otherwise, why it could not be is said.</param>
/// <param name="On">When (UK date).</param>
/// <param name="PersonId">With whom.</param>
/// <param name="Words">What was agreed, or why it could not be.</param>
internal sealed record ActionPlanForm(bool? IsAgreed, DateOnly? On, Guid? PersonId, string? Words)
{
    public void Check(DateOnly today) => new Rules()
        .Expect(IsAgreed is not null, nameof(IsAgreed), "Select whether it was agreed")
        .ExpectPast(On, today, nameof(On), "Enter the day")
        .Expect(IsAgreed != true || PersonId is not null, nameof(PersonId), "Select with whom it was agreed")
        .ExpectText(Words, CaseStep.LongestWords, nameof(Words), IsAgreed == false ? "Enter why it could not be agreed" : "Enter what was agreed")
        .Check();
}

/// <summary>Where the case goes next, as it is entered.</summary>
/// <param name="Kind">The step.</param>
/// <param name="On">When it is taken (UK date).</param>
/// <param name="Words">What is done.</param>
/// <param name="Until">How long it is watched (UK date).</param>
internal sealed record StepForm(StepKind? Kind, DateOnly? On, string? Words, DateOnly? Until)
{
    /// <summary>The steps that are taken by this form.</summary>
    public static IReadOnlyList<StepKind> Kinds { get; } = [StepKind.Intervention, StepKind.Enforcement, StepKind.Monitoring, StepKind.Investigating];

    public void Check(DateOnly today) => new Rules()
        .Expect(Kind is { } kind && Kinds.Contains(kind), nameof(Kind), "Select how it goes on")
        .ExpectPast(On, today, nameof(On), "Enter the day")
        .ExpectText(Words, CaseStep.LongestWords, nameof(Words), "Enter what is done")
        .Expect(Kind != StepKind.Monitoring || Until is not null, nameof(Until), "Enter until when it is watched")
        .Expect(Kind != StepKind.Monitoring || Until is null || Until > today, nameof(Until), "The day must be in the future")
        .Check();
}
