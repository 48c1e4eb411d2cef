using ECins.SharedKernel.Audit;

namespace ECins.Asb.CaseReviews;

/// <summary>Everything done about ASB case reviews, as it goes on record.</summary>
internal static class CaseReviewDeeds
{
    public const string Listed = "asb.case-review.listed";
    public const string Shown = "asb.case-review.shown";

    public static readonly DeedType RulesChanged =
        new("asb.case-review-rules.changed", DeedKind.Administration, "changed the rules of ASB case reviews");

    public static readonly DeedType Requested =
        new("asb.case-review.requested", DeedKind.Collection, "took a request for an ASB case review");

    public static readonly DeedType IncidentAdded =
        new("asb.case-review.incident-added", DeedKind.Collection, "added an incident to an ASB case review");

    public static readonly DeedType ReportsChosen =
        new("asb.case-review.reports-chosen", DeedKind.Combination, "took reports into an ASB case review");

    public static readonly DeedType IncidentRemoved =
        new("asb.case-review.incident-removed", DeedKind.Erasure, "took an incident out of an ASB case review");

    public static readonly DeedType ToldSaid =
        new("asb.case-review.told-said", DeedKind.Alteration, "said when an agency was told of an incident of an ASB case review");

    public static readonly DeedType SameDecided =
        new("asb.case-review.same-decided", DeedKind.Alteration, "decided whether two complaints are of the same incident");

    public static readonly DeedType Acknowledged =
        new("asb.case-review.acknowledged", DeedKind.Alteration, "acknowledged a request for an ASB case review");

    public static readonly DeedType ThresholdDecided =
        new("asb.case-review.threshold-decided", DeedKind.Alteration, "decided on the threshold of an ASB case review");

    public static readonly DeedType PanelSet =
        new("asb.case-review.panel-set", DeedKind.Disclosure, "set the panel of an ASB case review");

    public static readonly DeedType PanelHeld =
        new("asb.case-review.panel-held", DeedKind.Alteration, "recorded the panel of an ASB case review");

    public static readonly DeedType Recommended =
        new("asb.case-review.recommended", DeedKind.Disclosure, "recorded a recommendation of an ASB case review");

    public static readonly DeedType Answered =
        new("asb.case-review.answered", DeedKind.Alteration, "answered a recommendation of an ASB case review");

    public static readonly DeedType Done =
        new("asb.case-review.recommendation-done", DeedKind.Alteration, "said that a recommendation of an ASB case review was done");

    public static readonly DeedType VictimTold =
        new("asb.case-review.victim-told", DeedKind.Disclosure, "told the victim what came of an ASB case review");

    public static readonly DeedType Appealed =
        new("asb.case-review.appealed", DeedKind.Collection, "recorded an appeal about an ASB case review");

    public static readonly DeedType AppealDecided =
        new("asb.case-review.appeal-decided", DeedKind.Alteration, "recorded what was decided on an appeal about an ASB case review");

    public static readonly DeedType Withdrawn =
        new("asb.case-review.withdrawn", DeedKind.Alteration, "recorded that an ASB case review was withdrawn");

    public static readonly DeedType Closed =
        new("asb.case-review.closed", DeedKind.Alteration, "closed an ASB case review");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        RulesChanged, Requested, IncidentAdded, ReportsChosen, IncidentRemoved, ToldSaid, SameDecided, Acknowledged, ThresholdDecided,
        PanelSet, PanelHeld, Recommended, Answered, Done, VictimTold, Appealed, AppealDecided, Withdrawn, Closed,
        new(Listed, DeedKind.Consultation, "listed ASB case reviews"),
        new(Shown, DeedKind.Consultation, "read an ASB case review"),
    ];
}
