using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Says what became of what somebody is said to have done.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class SayAllegationModel(CaseBarQueries bars, PeopleQueries queries, PeopleService people) : PersonScreen(bars, queries)
{
    public static IReadOnlyList<Choice> Answers { get; } = [.. Enum.GetValues<Allegation>().Select(a => new Choice(a.ToString(), a.Show()))];

    [BindProperty]
    public AllegationForm Allegation { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public IActionResult OnGet()
    {
        if (Person.Role != InvolvementRole.AllegedPerpetrator)
            return NotFound();

        (Allegation, Version) = (AllegationForm.Of(Person), Person.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        Person.Role == InvolvementRole.AllegedPerpetrator
            ? await SavedToPersonAsync(() => people.SayAllegationAsync(CaseId, Person.Id, Allegation, Version, cancellation))
            : NotFound();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await People.FindAsync(Person.Id, HttpContext.RequestAborted))!;
        Version = BaseOn(now.Version);
        return
        [
            new("What it is now", now.Allegation.Show(), Allegation.Now.Show()),
            new("Since", now.AllegationSince?.Show() ?? "", Allegation.Since?.Show() ?? ""),
            new("Who says so", now.AllegationWhy, Allegation.Why ?? ""),
        ];
    }
}
