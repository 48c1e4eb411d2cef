using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>The base of every page of a person, group or place of a case. What is not of the case is not there.</summary>
internal abstract class PersonScreen(CaseBarQueries bars, PeopleQueries people) : CaseScreen(bars)
{
    public Involvement Person { get; private set; } = null!;

    protected PeopleQueries People { get; } = people;

    /// <summary>The person's page.</summary>
    public string PersonPath => $"/cases/{CaseId}/people/{Person.Id}";

    /// <summary>Whether there is such a page for profiles of the kind.</summary>
    protected virtual bool IsFor(ProfileKind kind) => true;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await People.FindAsync(RouteId("involvement"), cancellation) is not { } person
            || !IsFor(person.Profile.Kind))
            return false;

        Person = person;
        return await base.FindAsync(cancellation);
    }

    /// <summary>Saves, and goes back to the person's page.</summary>
    protected async Task<IActionResult> SavedToPersonAsync(Func<Task> save) =>
        ModelState.IsValid && await SavedAsync(save) ? LocalRedirect(PersonPath) : Page();
}
