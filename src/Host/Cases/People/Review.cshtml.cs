using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Sets when what is done about a person is to be reviewed.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class ReviewModel(CaseBarQueries bars, PeopleQueries queries, PeopleService people) : CaseScreen(bars)
{
    public Involvement Person { get; private set; } = null!;

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid involvement, CancellationToken cancellation)
    {
        if (!await LoadAsync(involvement, cancellation))
            return NotFound();

        (ReviewOn, Version) = (Person.ReviewOn, Person.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid involvement, CancellationToken cancellation)
    {
        if (!await LoadAsync(involvement, cancellation))
            return NotFound();

        return ModelState.IsValid
            && await SavedAsync(() => people.SetReviewAsync(CaseId, involvement, ReviewOn, Version, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/people")
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await queries.FindAsync(Person.Id, HttpContext.RequestAborted))!;
        Version = BaseOn(now.Version);
        return [new("Review", now.ReviewOn?.Show() ?? "No date", ReviewOn?.Show() ?? "No date")];
    }

    private async Task<bool> LoadAsync(Guid involvement, CancellationToken cancellation)
    {
        if (await queries.FindAsync(involvement, cancellation) is not { } person)
            return false;

        Person = person;
        return true;
    }
}
