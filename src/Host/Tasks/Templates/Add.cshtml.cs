using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Templates;

/// <summary>Adds a template.</summary>
[Needs(CorePermissions.ManageTemplates)]
[RecordsNothing("An empty form; adding is recorded.")]
internal sealed class AddModel(TemplateService service, ModuleCatalog catalog) : TemplateScreen(catalog)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        return ModelState.IsValid && await SavedAsync(async () => id = await service.AddAsync(Form, cancellation))
            ? LocalRedirect($"/task-templates/{id}")
            : Page();
    }
}
