using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Assessments;

/// <summary>To the script of the form: what the answers so far amount to, and nothing else.</summary>
[OnCase(Level.Contribute)]
[RecordsNothing("Counts what is posted, and reads nothing about anybody.")]
internal sealed class ScoreModel(CurrentHolding current, AssessmentCatalog catalog) : PageModel
{
    [BindProperty]
    public AssessmentForm Form { get; set; } = new();

    public AssessmentScore Score { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation) => OnPostAsync(key, cancellation);

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(current.Holding.Workstream, key, cancellation) is not var (_, definition))
            return NotFound();

        Score = Form.ScoreOn(definition);
        return Partial("/Assessments/_Score.cshtml", Score);
    }
}
