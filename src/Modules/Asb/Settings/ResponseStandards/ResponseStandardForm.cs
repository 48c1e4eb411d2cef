using ECins.SharedKernel.Data;

namespace ECins.Asb.Settings.ResponseStandards;

/// <summary>A response standard as entered.</summary>
internal sealed record ResponseStandardForm(string? Name, string? AppliesTo, int? WorkingDays, int? PlanWorkingDays)
{
    /// <summary>Throws the rules that it breaks.</summary>
    public void Check() => new Rules()
        .ExpectText(Name, ResponseStandard.LongestName, nameof(Name), "Enter a name")
        .ExpectText(AppliesTo, ResponseStandard.LongestDescription, nameof(AppliesTo), "Enter which reports it is for")
        .Expect(
            WorkingDays is >= 1 and <= ResponseStandard.MostWorkingDays,
            nameof(WorkingDays), $"Working days must be a whole number from 1 to {ResponseStandard.MostWorkingDays}")
        .Expect(
            PlanWorkingDays is >= 1 and <= ResponseStandard.MostWorkingDays,
            nameof(PlanWorkingDays), $"Working days must be a whole number from 1 to {ResponseStandard.MostWorkingDays}")
        .Check();
}
