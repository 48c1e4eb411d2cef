using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Triaging;

/// <summary>The inbox: the reports of the caller's agency that wait, the most urgent first, each with its clock.</summary>
[Needs(AsbPermissions.Triage)]
[Records(AsbDeeds.IncidentsListed)]
internal sealed class IndexModel(TriageQueries triages, ContactClock clock, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public TriageView View { get; set; }

    /// <summary>Where the page before ended: the day that its last report is due on, as a number.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Due { get; set; }

    /// <summary>And when that came: UTC ticks.</summary>
    [BindProperty(SupportsGet = true)]
    public long? At { get; set; }

    public IReadOnlyList<TriageLine> Lines { get; private set; } = [];

    public InboxCounts Counts { get; private set; } = new(0, 0, 0);

    public string? NextHref { get; private set; }

    public ContactClock Clock => clock;

    public DateOnly Today => time.UkToday();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Counts = await triages.CountsAsync(cancellation);
        var found = await triages.PageAsync(View, After(), cancellation);
        Lines = [.. found.Take(TriageQueries.PageSize)];
        NextHref = found.Count > Lines.Count
            ? $"/asb/triage?view={View}&due={Lines[^1].Contact.DueOn.DayNumber}&at={Lines[^1].ReceivedAt.Ticks}"
            : null;
    }

    private InboxPlace? After() =>
        Due is { } due && At is { } at && due > 0 && due <= DateOnly.MaxValue.DayNumber && at > 0 && at <= DateTime.MaxValue.Ticks
            ? new InboxPlace(DateOnly.FromDayNumber(due), new DateTime(at, DateTimeKind.Utc))
            : null;
}
