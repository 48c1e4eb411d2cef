using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Assessments;

/// <summary>For who supervises: which assessments are to be reviewed, by which rank, and whose cases they are of.</summary>
[SignedIn]
[Records(AssessmentDeeds.DueListed)]
internal sealed class DueModel(ReviewsDueQueries due, TimeProvider time) : PageModel
{
    public IReadOnlyList<DueReview> Lines { get; private set; } = [];

    public IReadOnlyList<Choice> Ranks { get; private set; } = [];

    public bool AreMore { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    public DateOnly Today => time.UkToday();

    public bool IsFiltered => By is not null || Late;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        By = string.IsNullOrEmpty(By) ? null : By;
        var lines = await due.ListAsync(By, Late ? Today.AddDays(-1) : DateOnly.MaxValue, cancellation);
        (Lines, AreMore) = ([.. lines.Take(ReviewsDueQueries.Most)], lines.Count > ReviewsDueQueries.Most);
        Ranks = [.. (await due.RanksAsync(cancellation)).Select(r => new Choice(r, r))];
    }
}
