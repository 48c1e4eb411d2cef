using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>Who was affected: not who reports it.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class AffectedModel(IDrafts drafts, TimeProvider time) : ReportStep(drafts)
{
    public static IReadOnlyList<Choice> Parties { get; } =
        [.. Enum.GetValues<AffectedParty>().Select(p => new Choice(p.ToString(), p.Show()))];

    [BindProperty]
    public AffectedParty? Affected { get; set; }

    [BindProperty]
    public string? AffectedName { get; set; }

    [BindProperty]
    public string? AffectedContact { get; set; }

    [BindProperty]
    public Particulars AffectedMore { get; set; } = new();

    /// <summary>Where it happened.</summary>
    public string Place => Draft.Place;

    protected override void Show(ReportDraft draft) =>
        (Affected, AffectedName, AffectedContact, AffectedMore) = (draft.Affected, draft.AffectedName, draft.AffectedContact, draft.AffectedMore);

    protected override ReportDraft Answer(ReportDraft draft) => draft with
    {
        Affected = Affected,
        AffectedName = AffectedName ?? "",
        AffectedContact = AffectedContact ?? "",
        AffectedMore = AffectedMore,
    };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Affected(draft, time.UkToday());
}
