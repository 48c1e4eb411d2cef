using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Contacts;

/// <summary>Whom the user, or their agency, is to reach, the most urgent first.</summary>
[Needs(AsbPermissions.WorkCases)]
[Records(ContactDeeds.Listed)]
internal sealed class IndexModel(ContactQueries contacts, TimeProvider time) : PageModel
{
    private const int LastPage = 100;

    public static IReadOnlyList<(ContactView View, string Text)> Views { get; } =
        [(ContactView.Mine, "Mine"), (ContactView.Owned, "In my cases"), (ContactView.Agency, "My agency's")];

    public IReadOnlyList<ContactLine> Lines { get; private set; } = [];

    public ContactView Shown { get; private set; }

    public DateOnly Today => time.UkToday();

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation, ContactView view = ContactView.Mine, int on = 0)
    {
        var page = Math.Clamp(on, 0, LastPage);
        var found = await contacts.PageAsync(view, page, cancellation);
        (Shown, Lines) = (view, [.. found.Take(ContactQueries.PageSize)]);
        Previous = page > 0 ? HrefOf(page - 1) : null;
        Next = found.Count > Lines.Count ? HrefOf(page + 1) : null;
    }

    private string HrefOf(int page) => $"/asb/contacts?view={Shown}&on={page}";
}
