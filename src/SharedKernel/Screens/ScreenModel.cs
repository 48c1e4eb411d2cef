using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ECins.SharedKernel.Screens;

/// <summary>The base of pages that save: turns what a save may answer into what the user sees, with their text kept.</summary>
public abstract class ScreenModel : PageModel
{
    /// <summary>What somebody else saved meanwhile, beside what this user entered; empty when nobody did.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    /// <inheritdoc />
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await FindAsync(context.HttpContext.RequestAborted))
            await base.OnPageHandlerExecutionAsync(context, next);
        else
            context.Result = NotFound();
    }

    /// <summary>
    /// Finds what the page is about, before anything else is done on it; <c>false</c> when that is not there for the caller, and then the
    /// page is not found. Who overrides it asks the base too.
    /// </summary>
    protected virtual Task<bool> FindAsync(CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>An identifier in the page's address; an empty one, which nothing has, where none stands.</summary>
    /// <param name="name">The route value.</param>
    protected Guid RouteId(string name) => Guid.TryParse(RouteData.Values[name]?.ToString(), out var id) ? id : Guid.Empty;

    /// <summary>
    /// Saves; <c>false</c> when a rule was broken or somebody else saved first, in which case the page is to be shown
    /// again, with the message beside the field or both values side by side.
    /// </summary>
    /// <param name="save">The call of the service.</param>
    protected async Task<bool> SavedAsync(Func<Task> save)
    {
        try
        {
            await save();
            return true;
        }
        catch (RuleException rule)
        {
            Tell(rule);
        }
        catch (DbUpdateConcurrencyException)
        {
            Differences = [.. (await DifferencesAsync()).Where(d => d.Theirs != d.Yours)];
            ModelState.AddModelError("", "Somebody else saved a change while you were on this page. Compare, then save yours or leave theirs.");
        }

        return false;
    }

    /// <summary>Checks what was entered, so that its user is told of it together with what else is wrong.</summary>
    /// <param name="check">Throws what is broken.</param>
    protected bool Checked(Action check)
    {
        try
        {
            check();
            return true;
        }
        catch (RuleException rule)
        {
            Tell(rule);
            return false;
        }
    }

    /// <summary>Takes over the stored version, in place of the one that was posted; saving again is then a choice.</summary>
    /// <param name="version">The stored version, for the page's own <c>Version</c>.</param>
    protected int BaseOn(int version)
    {
        ModelState.Remove("Version");
        return version;
    }

    /// <summary>
    /// What is stored now beside what was entered, field by field. Called when somebody else saved first; the page takes
    /// over the stored version here, with <see cref="BaseOn"/>.
    /// </summary>
    protected virtual Task<IReadOnlyList<Difference>> DifferencesAsync() =>
        Task.FromResult<IReadOnlyList<Difference>>([]);

    // What could not even be read is told already.
    private void Tell(RuleException rule)
    {
        foreach (var broken in rule.Broken.Where(b => ModelState.GetFieldValidationState(b.Field) != ModelValidationState.Invalid))
            ModelState.AddModelError(broken.Field, broken.Message);
    }
}

/// <summary>A field that two people changed.</summary>
/// <param name="Field">As labelled on the form.</param>
/// <param name="Theirs">What is stored now.</param>
/// <param name="Yours">What this user entered.</param>
public sealed record Difference(string Field, string? Theirs, string? Yours);
