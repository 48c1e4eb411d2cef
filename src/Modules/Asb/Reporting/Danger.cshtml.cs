using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>Whether anyone is in danger now: asked before anything else.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class DangerModel(IDrafts drafts) : ReportStep(drafts)
{
    [BindProperty]
    public bool? IsDanger { get; set; }

    protected override void Show(ReportDraft draft) => IsDanger = draft.IsDanger;

    protected override ReportDraft Answer(ReportDraft draft) => draft with { IsDanger = IsDanger };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Danger(draft);
}
