using ECins.Asb.CaseReviews;
using ECins.Asb.Contacts;
using ECins.Asb.Map;
using ECins.Asb.Settings;
using ECins.Asb.Settings.ClosingReasons;
using ECins.Asb.Settings.IncidentTypes;
using ECins.Asb.Settings.ResponseStandards;
using ECins.Asb.Settings.Schemes;
using ECins.Asb.Triaging;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Overview;

/// <summary>The workstream's first page: how reports are sorted and how soon they are answered here.</summary>
[Needs(AsbPermissions.ReadGuidance)]
[RecordsNothing("Shows the force area's own rules and published counts, and nothing about anybody.")]
internal sealed class IndexModel(SettingsQueries settings, MapQueries map, TriageQueries triages, CaseReviewQueries reviews, ContactQueries contacts, Caller caller) : PageModel
{
    private const int HotspotsShown = 3;

    public IReadOnlyList<IncidentType> Types { get; private set; } = [];

    public IReadOnlyList<ResponseStandard> Standards { get; private set; } = [];

    public IReadOnlyList<Hotspot> Hotspots { get; private set; } = [];

    public IReadOnlyList<ClosingReason> Reasons { get; private set; } = [];

    public ReportScheme Scheme { get; private set; } = null!;

    /// <summary>What waits in the caller's agency; <c>null</c> for those who do not triage.</summary>
    public InboxCounts? Inbox { get; private set; }

    /// <summary>How many ASB case reviews are open.</summary>
    public int Reviews { get; private set; }

    /// <summary>How many people the caller is to reach now.</summary>
    public int ContactsDue { get; private set; }

    public bool WorksCases => caller.Can(AsbPermissions.WorkCases);

    public bool WorksReviews => caller.Can(AsbPermissions.WorkReviews);

    public bool SeesMap => caller.Can(AsbPermissions.SeeMap);

    public bool MayReport => caller.Can(AsbPermissions.Report);

    public bool MayImport => caller.Can(AsbPermissions.ImportReports);

    public bool MayChange => caller.Can(AsbPermissions.ChangeSettings);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Types = await settings.IncidentTypesAsync(cancellation);
        Standards = await settings.ResponseStandardsAsync(cancellation);
        (Reasons, Scheme) = (await settings.ClosingReasonsAsync(cancellation), await settings.SchemeAsync(cancellation));
        if (caller.Can(AsbPermissions.Triage))
            Inbox = await triages.CountsAsync(cancellation);
        if (WorksCases)
            ContactsDue = await contacts.CountDueAsync(ContactView.Mine, cancellation);
        if (WorksReviews)
            Reviews = await reviews.WaitingAsync(cancellation);
        if (SeesMap)
            Hotspots = await map.HotspotsAsync(HotspotsShown, cancellation);
    }
}
