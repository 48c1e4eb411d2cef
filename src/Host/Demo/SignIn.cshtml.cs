using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Identity.SignIn;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>The demonstration's door: signs in as an invented person with one click.</summary>
[OpenToAll("The demonstration's people are invented, and outside the demonstration this page does not exist.")]
[RecordsNothing("The people are invented.")]
internal sealed class SignInModel(CoreDbContext core, ForceAreaScope scope, SignInService signIn) : PageModel
{
    public IReadOnlyList<DemoDoor> Doors { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var demo = DemoForceArea.All().SingleOrDefault(d => d.Key == scope.Current.Key);
        var people = (demo?.People() ?? []).Where(p => p.Door is not null).ToList();
        var names = people.Select(p => p.Name).ToList();
        var users = await core.Set<User>().AsNoTracking().Include(u => u.Organisation)
            .Where(u => names.Contains(u.Name)).ToDictionaryAsync(u => u.Name, cancellation);
        Doors = [.. people.Select(p => DoorOf(p, users[p.Name]))];
    }

    private static DemoDoor DoorOf(DemoPerson person, User user) =>
        new(user.Id, user.Name, user.JobTitle, user.Organisation.Name, person.Door!);

    public async Task<IActionResult> OnPostAsync(Guid userId, CancellationToken cancellation)
    {
        var user = await core.Set<User>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == userId, cancellation);
        if (user is null)
            return NotFound();

        await signIn.AdmitAsync(user, SignInFactor.DemoDoor, _ => Task.CompletedTask, cancellation);
        return LocalRedirect(Url.IsLocalUrl(Then) ? Then : "/");
    }
}

internal sealed record DemoDoor(Guid UserId, string Name, string JobTitle, string Organisation, string Note);
