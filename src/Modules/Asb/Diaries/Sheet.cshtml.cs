using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Diaries;

/// <summary>A diary sheet to print and give away.</summary>
[Needs(AsbPermissions.ReadGuidance)]
[RecordsNothing("A blank sheet.")]
internal sealed class SheetModel : PageModel
{
    /// <summary>Entries on a sheet.</summary>
    public const int Entries = 3;

    public static IReadOnlyList<string> Questions { get; } =
        ["The day, and the time", DiaryWords.HowLong, "What happened?", DiaryWords.Who, DiaryWords.Effect, DiaryWords.Witnesses];
}
