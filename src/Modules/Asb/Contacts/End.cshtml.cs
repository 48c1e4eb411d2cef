using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Contacts;

/// <summary>Ends the plan to stay in touch with a person, and says why.</summary>
[OnCase(Level.Contribute)]
[Records(ContactDeeds.Shown)]
internal sealed class EndModel(ContactQueries contacts, ContactService service, IColleagues colleagues, Caller caller)
    : ContactScreen(contacts, colleagues, caller)
{
    [BindProperty]
    public string? Why { get; set; }

    protected override Task SaveAsync(CancellationToken cancellation) => service.EndAsync(CaseId, Person, Why, cancellation);
}
