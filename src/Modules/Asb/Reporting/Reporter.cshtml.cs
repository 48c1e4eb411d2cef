using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>Who is reporting, and whether we may say so.</summary>
[Needs(AsbPermissions.Report)]
[RecordsNothing("Shows users only what they are entering themselves.")]
internal sealed class ReporterModel(IDrafts drafts, TimeProvider time) : ReportStep(drafts)
{
    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        .. Enum.GetValues<ReporterKind>().Select(k => new Choice(k.ToString(), k.Show(), k is ReporterKind.Refused or ReporterKind.Anonymous
            ? "The report counts. Nothing about them is recorded here" : null)),
    ];

    public static IReadOnlyList<Choice> Channels { get; } =
        [.. Enum.GetValues<ReportChannel>().Select(c => new Choice(c.ToString(), c.Show()))];

    [BindProperty]
    public ReportChannel? Channel { get; set; }

    [BindProperty]
    public string? FromAgency { get; set; }

    [BindProperty]
    public string? FromReference { get; set; }

    [BindProperty]
    public ReporterKind? Reporter { get; set; }

    [BindProperty]
    public string? ReporterName { get; set; }

    [BindProperty]
    public string? ReporterContact { get; set; }

    [BindProperty]
    public Particulars ReporterMore { get; set; } = new();

    /// <summary>Where it happened.</summary>
    public string Place => Draft.Place;

    protected override void Show(ReportDraft draft)
    {
        (Channel, FromAgency, FromReference) = (draft.Channel, draft.FromAgency, draft.FromReference);
        (Reporter, ReporterName, ReporterContact, ReporterMore) = (draft.Reporter, draft.ReporterName, draft.ReporterContact, draft.ReporterMore);
    }

    // Of somebody who may not be recorded nothing is kept, not even in the draft.
    protected override ReportDraft Answer(ReportDraft draft) => Reporter is ReporterKind.Anonymous or ReporterKind.Refused
        ? Came(draft) with { Reporter = Reporter, ReporterName = "", ReporterContact = "", ReporterMore = new Particulars() }
        : Came(draft) with { Reporter = Reporter, ReporterName = ReporterName ?? "", ReporterContact = ReporterContact ?? "", ReporterMore = ReporterMore };

    protected override Rules Expect(Rules rules, ReportDraft draft) => rules.Reporter(draft, time.UkToday());

    private ReportDraft Came(ReportDraft draft) => draft with { Channel = Channel, FromAgency = FromAgency ?? "", FromReference = FromReference ?? "" };
}
