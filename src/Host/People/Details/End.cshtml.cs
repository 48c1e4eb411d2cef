using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>Says that something known of a person is so no longer, or never was.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class EndModel(CaseBarQueries bars, PeopleQueries people, DetailService details) : PersonScreen(bars, people)
{
    private const string Wrong = "wrong";

    public static IReadOnlyList<Choice> Answers { get; } =
    [
        new("over", "It was so, and is no longer", "It stays on the page, as what was known"),
        new(Wrong, "It was never so", "It goes from the page, and nobody is found by it"),
    ];

    public Detail Detail { get; private set; } = null!;

    [BindProperty]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid detail, CancellationToken cancellation) =>
        await LoadAsync(detail, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid detail, CancellationToken cancellation) =>
        await LoadAsync(detail, cancellation) ? await SavedToPersonAsync(() => EndAsync(cancellation)) : NotFound();

    private Task EndAsync(CancellationToken cancellation)
    {
        new Rules().Expect(Answers.Any(a => a.Value == Answer), "Answer", "Select what has changed").Check();
        return details.EndAsync(CaseId, Person.Id, Detail.Id, Answer == Wrong, cancellation);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var standing = (await People.DetailsAsync(Person.ProfileId, cancellation)).SingleOrDefault(d => d.Id == id && d.EndedAt is null);
        Detail = standing!;
        return standing is not null;
    }
}
