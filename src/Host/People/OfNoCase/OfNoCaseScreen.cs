using ECins.Host.Cases.People;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.People.OfNoCase;

/// <summary>
/// The base of every page of a person whom only a report of no case knows. Of one who is in a case it leads to their page
/// there, so that such an address goes on being right when the report is taken into a case.
/// </summary>
internal abstract class OfNoCaseScreen(OfNoCaseQueries people) : ScreenModel
{
    public Profile Person { get; private set; } = null!;

    public string PersonPath => PersonPages.HrefOf(Person.Id, null, null);

    protected OfNoCaseQueries People { get; } = people;

    /// <summary>Where the page stands below the person's.</summary>
    protected virtual string Segment => "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Person = await People.ReadAsync(RouteId("id"), context.HttpContext.RequestAborted);
        if (People.IsOfCase)
            context.Result = LocalRedirect(InCase());
        else
            await base.OnPageHandlerExecutionAsync(context, next);
    }

    private string InCase() => Person.Involvements is [{ Id: var part }, ..]
        ? PersonPages.HrefOf(Person.Id, Person.HoldingId, part) + Segment
        : $"/cases/{Person.HoldingId}/people";
}
