using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>What evidence there is.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class EvidenceModel(IDrafts drafts) : ReportStep(drafts)
{
    [BindProperty]
    public string? Evidence { get; set; }

    protected override void Show(ReportDraft draft) => Evidence = draft.Evidence;

    protected override ReportDraft Answer(ReportDraft draft) =>
        draft with { Evidence = Evidence ?? "", IsEvidenceAsked = true };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Evidence(draft);
}
