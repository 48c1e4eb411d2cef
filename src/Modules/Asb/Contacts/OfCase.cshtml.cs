using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Contacts;

/// <summary>How the people of a case are kept in touch with, each by a plan of their own.</summary>
[OnCase(Level.Read)]
[Records(ContactDeeds.Shown)]
internal sealed class OfCaseModel(ContactQueries contacts, IHoldings holdings, IColleagues colleagues, TimeProvider time) : PageModel
{
    private IReadOnlyDictionary<Guid, string> _names = new Dictionary<Guid, string>();

    [FromRoute]
    public Guid CaseId { get; set; }

    public IReadOnlyList<KeptInTouch> People { get; private set; } = [];

    public bool MayWrite { get; private set; }

    public DateOnly Today => time.UkToday();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        People = await contacts.OfCaseAsync(CaseId, cancellation);
        MayWrite = await holdings.IsWrittenInAsync(CaseId, cancellation);
        _names = await colleagues.NamesAsync(People.Select(p => p.Standing?.DoerId).OfType<Guid>(), cancellation);
    }

    public string NameOf(Guid user) => _names.GetValueOrDefault(user, "");
}
