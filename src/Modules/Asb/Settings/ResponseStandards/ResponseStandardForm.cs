using ECins.SharedKernel.Data;

namespace ECins.Asb.Settings.ResponseStandards;

/// <summary>A response standard as entered.</summary>
internal sealed record ResponseStandardForm(string? Name, string? AppliesTo, int? WorkingDays)
{
    /// <summary>Throws the first rule that it breaks.</summary>
    public void Check()
    {
        CheckText(nameof(Name), Name, "Enter a name", ResponseStandard.LongestName);
        CheckText(nameof(AppliesTo), AppliesTo, "Enter which reports it is for", ResponseStandard.LongestDescription);
        if (WorkingDays is null or < 1 or > ResponseStandard.MostWorkingDays)
            throw new RuleException(
                nameof(WorkingDays), $"Working days must be a number from 1 to {ResponseStandard.MostWorkingDays}");
    }

    private static void CheckText(string field, string? text, string whenEmpty, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleException(field, whenEmpty);
        if (text.Trim().Length > longest)
            throw new RuleException(field, $"Must be {longest} characters or less");
    }
}
