using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>A page that finds an organisation, a team or a person. What is searched for is posted: addresses are kept in logs.</summary>
internal abstract class PickScreen(PrincipalQueries principals) : ScreenModel
{
    /// <summary>What can be found.</summary>
    public virtual string Hint => "A person, a team or an organisation";

    public IReadOnlyList<Choice> Found { get; private set; } = [];

    public bool HasSearched { get; private set; }

    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The one chosen: its kind and identifier.</summary>
    [BindProperty]
    public string? Picked { get; set; }

    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancellation)
    {
        await SavedAsync(() => SearchAsync(cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostPickAsync(CancellationToken cancellation)
    {
        if (Picked?.Split('.') is [var kindText, var idText]
            && Enum.TryParse<PrincipalKind>(kindText, out var kind) && Guid.TryParse(idText, out var id))
            return Redirect(kind, id);

        await SearchAsync(cancellation);
        ModelState.AddModelError(nameof(Picked), "Select one");
        return Page();
    }

    protected abstract bool IsOffered(Principal principal);

    protected abstract IActionResult Redirect(PrincipalKind kind, Guid id);

    private async Task SearchAsync(CancellationToken cancellation)
    {
        new Rules().ExpectText(Words, 100, nameof(Words), "Enter a name, or part of one").Check();
        Found = [.. (await principals.FindAsync(Words!, cancellation)).Where(IsOffered).Select(p => p.AsChoice())];
        HasSearched = true;
    }
}
