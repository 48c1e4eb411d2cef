using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>Where it happened.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class WhereModel(IDrafts drafts) : ReportStep(drafts)
{
    [BindProperty]
    public string? Place { get; set; }

    protected override void Show(ReportDraft draft) => Place = draft.Place;

    protected override ReportDraft Answer(ReportDraft draft) => draft with { Place = Place ?? "" };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Where(draft);
}
