using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>Changes who a person is.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AboutModel(CaseBarQueries bars, PeopleQueries people, DetailService details) : PersonScreen(bars, people)
{
    public static IReadOnlyList<Choice> Genders { get; } = [.. Enum.GetValues<Gender>().Select(g => new Choice(g.ToString(), g.Show()))];

    public static IReadOnlyList<Choice> Ethnicities { get; } =
        [.. Enum.GetValues<Ethnicity>().Select(e => new Choice(e.ToString(), e.Show()))];

    protected override bool IsFor(ProfileKind kind) => kind == ProfileKind.Person;

    [BindProperty]
    public AboutForm About { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => (About, Version) = (AboutForm.Of(Person.Profile), Person.Profile.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => details.ChangeAsync(CaseId, Person.Id, About, Version, cancellation));

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await People.FindAsync(Person.Id, HttpContext.RequestAborted))!.Profile;
        Version = BaseOn(now.Version);
        var theirs = AboutForm.Of(now);
        return
        [
            new("Name", theirs.Name, About.Name),
            new("Date of birth", theirs.BornOn?.Show(), About.BornOn?.Show()),
            new("Year of birth", $"{theirs.BornIn}", $"{About.BornIn}"),
            new("Gender", theirs.Gender.Show(), About.Gender.Show()),
            new("In their own words", theirs.GenderInOwnWords, About.GenderInOwnWords ?? ""),
            new("Ethnicity", theirs.Ethnicity.Show(), About.Ethnicity.Show()),
            new("Language", theirs.Language, About.Language ?? ""),
            new("Interpreter", theirs.NeedsInterpreter ? "Yes" : "No", About.NeedsInterpreter ? "Yes" : "No"),
            new("What they need", theirs.Needs, About.Needs ?? ""),
            new("What they look like", theirs.Appearance, About.Appearance ?? ""),
            new("How to reach them", theirs.Contact, About.Contact ?? ""),
            new("Died", theirs.HasDied ? "Yes" : "No", About.HasDied ? "Yes" : "No"),
            new("Year of death", $"{theirs.DiedIn}", $"{About.DiedIn}"),
            new("Date of death", theirs.DiedOn?.Show(), About.DiedOn?.Show()),
        ];
    }
}
