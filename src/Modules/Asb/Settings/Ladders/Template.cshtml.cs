using ECins.Asb.Powers;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Documents;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.Ladders;

/// <summary>The Word document that a power is written on: loaded, taken out, or left to the one that comes with it.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own papers, and nothing about anybody.")]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
[RequestSizeLimit(MostBytes)]
internal sealed class TemplateModel(PowerQueries powers, TemplateService templates) : ScreenModel
{
    // Room for the rest of the form, so that a file a little too large is told so.
    private const long MostBytes = (WordFile.MostMegabytes + 3L) << 20;

    public PowerType Type { get; private set; } = null!;

    /// <summary>The force area's own; <c>null</c> where the one that comes with it is used.</summary>
    public PowerTemplate? Own { get; private set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var id = RouteId("id");
        if (await powers.TypeAsync(id, cancellation) is not { Terms.HasDocument: true } type)
            return false;

        (Type, Own) = (type, await powers.TemplateAsync(id, null, cancellation));
        return await base.FindAsync(cancellation);
    }

    public IActionResult OnGetFile() => File(Own?.Content ?? PowerLetters.DefaultFor(Type.Terms), WordTemplate.ContentType, Type.Key + ".docx");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => LoadAsync(cancellation)) ? LocalRedirect($"/asb/settings/powers/{Type.Id}/template") : Page();

    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancellation) =>
        await SavedAsync(() => templates.DropAsync(Type.Id, cancellation)) ? LocalRedirect($"/asb/settings/powers/{Type.Id}/template") : Page();

    private async Task LoadAsync(CancellationToken cancellation)
    {
        new Rules()
            .Expect(Upload is not null, TemplateService.Field, "Choose a Word document")
            .Expect(Upload is null || Upload.Length <= (long)WordFile.MostMegabytes << 20, TemplateService.Field, $"The file must be smaller than {WordFile.MostMegabytes} MB")
            .Check();
        using var content = new MemoryStream();
        await Upload!.CopyToAsync(content, cancellation);
        await templates.LoadAsync(Type.Id, content.ToArray(), cancellation);
    }
}
