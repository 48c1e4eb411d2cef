using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.SyOps;

/// <summary>Publishes a new version, starting from the current one.</summary>
[Needs(CorePermissions.PublishSyOps)]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class PublishModel(SyOpsQueries syOps, SyOpsService service) : ScreenModel
{
    public SyOpsVersion? Current { get; private set; }

    public int Accepted { get; private set; }

    [BindProperty]
    public string? Text { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Text = Current?.Text;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await SavedAsync(() => service.PublishAsync(Text, cancellation)))
            return LocalRedirect("/syops");

        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Current = await syOps.CurrentAsync(cancellation);
        Accepted = Current is null ? 0 : await syOps.AcceptedByAsync(Current.Number, cancellation);
    }
}
