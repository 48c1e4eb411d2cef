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

    [BindProperty]
    public string? PlaceLines { get; set; }

    [BindProperty]
    public string? PlaceTown { get; set; }

    [BindProperty]
    public string? PlacePostcode { get; set; }

    [BindProperty]
    public string? PlaceUprn { get; set; }

    public bool ShowsMore => new[] { PlaceLines, PlaceTown, PlacePostcode, PlaceUprn }.Any(part => !string.IsNullOrWhiteSpace(part));

    protected override void Show(ReportDraft draft) => (Place, PlaceLines, PlaceTown, PlacePostcode, PlaceUprn) =
        (draft.Place, draft.PlaceLines, draft.PlaceTown, draft.PlacePostcode, draft.PlaceUprn);

    protected override ReportDraft Answer(ReportDraft draft) => draft with
    {
        Place = Place ?? "",
        PlaceLines = PlaceLines ?? "",
        PlaceTown = PlaceTown ?? "",
        PlacePostcode = PlacePostcode ?? "",
        PlaceUprn = PlaceUprn ?? "",
    };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Where(draft);
}
