using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>Who is said to have done it: an allegation, and nothing more.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class AllegedModel(IDrafts drafts) : ReportStep(drafts)
{
    /// <summary>A name or description on each line.</summary>
    [BindProperty]
    public string? Alleged { get; set; }

    protected override void Show(ReportDraft draft) => Alleged = string.Join('\n', draft.Alleged);

    protected override ReportDraft Answer(ReportDraft draft) => draft with
    {
        Alleged = (Alleged ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        IsAllegedAsked = true,
    };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Alleged(draft);
}
