using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>Says that something known of a person is so no longer, or never was.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class EndModel(CaseBarQueries bars, PeopleQueries people, DetailService details, TimeProvider time) : EndScreen(bars, people, time)
{
    public static IReadOnlyList<Choice> Answers { get; } =
        AnswersOf("It stays on the page, as what was known", "It goes from the page, and nobody is found by it");

    public Detail Detail { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid detail, CancellationToken cancellation)
    {
        EndedOn = Today;
        return await LoadAsync(detail, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid detail, CancellationToken cancellation) =>
        await LoadAsync(detail, cancellation)
            ? await SavedToPersonAsync(() => details.EndAsync(CaseId, Person.Id, Detail.Id, Ending(), cancellation))
            : NotFound();

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var standing = (await People.DetailsAsync(Person.ProfileId, cancellation)).SingleOrDefault(d => d.Id == id && d.EndedAt is null);
        Detail = standing!;
        return standing is not null;
    }
}
