using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>Whether it could be a crime, and whether the police have recorded it.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class CrimeModel(IDrafts drafts) : ReportStep(drafts)
{
    public static IReadOnlyList<Choice> Views { get; } =
        [.. Enum.GetValues<CrimeView>().Select(v => new Choice(v.ToString(), v.Show()))];

    [BindProperty]
    public CrimeView? Crime { get; set; }

    [BindProperty]
    public string? CrimeReference { get; set; }

    protected override void Show(ReportDraft draft) => (Crime, CrimeReference) = (draft.Crime, draft.CrimeReference);

    protected override ReportDraft Answer(ReportDraft draft) =>
        draft with { Crime = Crime, CrimeReference = CrimeReference ?? "" };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Crime(draft);
}
