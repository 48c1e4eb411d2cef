using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Changes what a family, a group, premises or a place is.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class ChangeOtherModel(CaseBarQueries bars, PeopleQueries queries, PeopleService people) : PersonScreen(bars, queries)
{
    protected override bool IsFor(ProfileKind kind) => kind != ProfileKind.Person;

    [BindProperty]
    public OtherForm Other { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => (Other, Version) = (OtherForm.Of(Person.Profile), Person.Profile.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => people.ChangeOtherAsync(CaseId, Person.Id, Other, Version, cancellation));

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await People.FindAsync(Person.Id, HttpContext.RequestAborted))!.Profile;
        Version = BaseOn(now.Version);
        var theirs = OtherForm.Of(now);
        return
        [
            new("What it is", theirs.Sort?.Show(), Other.Sort?.Show()),
            new("Name", theirs.Name, Other.Name),
            new("USRN", theirs.Usrn, Other.Usrn ?? ""),
            new("Where it is", theirs.At ?? "", Other.At ?? ""),
            new("What is known of it", theirs.About, Other.About ?? ""),
        ];
    }
}
