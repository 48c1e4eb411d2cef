using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>Whether anybody thinks that it was hate, and against what: what somebody thinks decides, and not what is proved.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class HateModel(IDrafts drafts) : ReportStep(drafts)
{
    public static IReadOnlyList<Choice> Choices { get; } = [.. IncidentWords.Strands.Select(s => new Choice(s.ToString(), s.Show()))];

    [BindProperty]
    public bool? IsHate { get; set; }

    [BindProperty]
    public IReadOnlyList<HateStrands> Strands { get; set; } = [];

    protected override void Show(ReportDraft draft) =>
        (IsHate, Strands) = (draft.IsHate, [.. IncidentWords.Strands.Where(s => draft.Hate.HasFlag(s))]);

    protected override ReportDraft Answer(ReportDraft draft) => draft with
    {
        IsHate = IsHate,
        Hate = IsHate == true ? Strands.Aggregate(HateStrands.None, (all, one) => all | one) : HateStrands.None,
    };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Hate(draft);
}
