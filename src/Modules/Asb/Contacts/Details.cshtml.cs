using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Contacts;

/// <summary>When a person of a case was reached, and when somebody tried in vain.</summary>
[OnCase(Level.Read)]
[Records(ContactDeeds.Shown)]
internal sealed class DetailsModel(ContactQueries contacts, IColleagues colleagues) : PageModel
{
    private IReadOnlyDictionary<Guid, string> _names = new Dictionary<Guid, string>();

    [FromRoute]
    public Guid CaseId { get; set; }

    public KeptInTouch Kept { get; private set; } = null!;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellation)
    {
        if (await contacts.FindAsync(CaseId, person, cancellation) is not { } kept)
            return NotFound();

        (Kept, Contacts) = (kept, await contacts.ContactsAsync(CaseId, person, cancellation));
        _names = await colleagues.NamesAsync(Contacts.Select(c => c.ById).Distinct(), cancellation);
        return Page();
    }

    public string NameOf(Guid user) => _names.GetValueOrDefault(user, "");
}
