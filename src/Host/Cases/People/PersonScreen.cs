using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Cases.People;

/// <summary>The base of every page of a person of a case. Somebody who is none of its people is not there.</summary>
internal abstract class PersonScreen(CaseBarQueries bars, PeopleQueries people) : CaseScreen(bars)
{
    public Involvement Person { get; private set; } = null!;

    protected PeopleQueries People { get; } = people;

    /// <summary>The person's page.</summary>
    public string PersonPath => $"/cases/{CaseId}/people/{Person.Id}";

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse(RouteData.Values["involvement"]?.ToString(), out var id)
            || await People.FindAsync(id, context.HttpContext.RequestAborted) is not { } person)
        {
            context.Result = NotFound();
            return;
        }

        Person = person;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Saves, and goes back to the person's page.</summary>
    protected async Task<IActionResult> SavedToPersonAsync(Func<Task> save) =>
        ModelState.IsValid && await SavedAsync(save) ? LocalRedirect(PersonPath) : Page();
}
