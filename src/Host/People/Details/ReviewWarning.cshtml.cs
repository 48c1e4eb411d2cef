using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>Says whether a warning still stands: until another date, no longer, or that it never did.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class ReviewWarningModel(CaseBarQueries bars, PeopleQueries people, DetailService details, TimeProvider time)
    : PersonScreen(bars, people)
{
    private const string Stands = "stands";
    private const string Wrong = "wrong";

    public static IReadOnlyList<Choice> Answers { get; } =
    [
        new(Stands, "It still stands"),
        new("over", "It was so, and is no longer", "It stays on the page, as what was known"),
        new(Wrong, "It was never so", "It goes from the page"),
    ];

    public Warning Warning { get; private set; } = null!;

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid detail, CancellationToken cancellation)
    {
        if (!await LoadAsync(detail, cancellation))
            return NotFound();

        Version = Warning.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid detail, CancellationToken cancellation) =>
        await LoadAsync(detail, cancellation) ? await SavedToPersonAsync(() => SaveAsync(cancellation)) : NotFound();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Warning.Id, HttpContext.RequestAborted);
        Version = BaseOn(Warning.Version);
        return [new("Look again", Warning.ReviewOn.Show(), Answer == Stands ? ReviewOn?.Show() ?? "No date" : "No longer")];
    }

    private Task SaveAsync(CancellationToken cancellation)
    {
        var today = time.UkToday();
        new Rules()
            .Expect(Answers.Any(a => a.Value == Answer), "Answer", "Select what is so now")
            .Expect(Answer != Stands || (ReviewOn > today && ReviewOn <= today.AddYears(1)), "ReviewOn", "Enter a date within the next twelve months")
            .Check();
        return Answer == Stands
            ? details.KeepWarningAsync(CaseId, Person.Id, Warning.Id, ReviewOn!.Value, Version, cancellation)
            : details.EndAsync(CaseId, Person.Id, Warning.Id, new Ending(Answer == Wrong, today), cancellation);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var standing = (await People.DetailsAsync(Person.ProfileId, cancellation)).OfType<Warning>().SingleOrDefault(w => w.Id == id && w.EndedAt is null);
        Warning = standing!;
        return standing is not null;
    }
}
