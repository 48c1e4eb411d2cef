using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Sets when what is done about a person is to be reviewed.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class ReviewModel(CaseBarQueries bars, PeopleQueries queries, PeopleService people) : PersonScreen(bars, queries)
{
    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => (ReviewOn, Version) = (Person.ReviewOn, Person.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => people.SetReviewAsync(CaseId, Person.Id, ReviewOn, Version, cancellation));

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await People.FindAsync(Person.Id, HttpContext.RequestAborted))!;
        Version = BaseOn(now.Version);
        return [new("Review", now.ReviewOn?.Show() ?? "No date", ReviewOn?.Show() ?? "No date")];
    }
}
