using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

/// <summary>Changes how it is safe to reach a person: a new code word, other times.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class SafelyModel(CaseBarQueries bars, PeopleQueries people, DetailService details) : ContactScreen(bars, people)
{
    public ContactDetail Contact { get; private set; } = null!;

    public override ContactWay Way => Contact.Way;

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid detail, CancellationToken cancellation)
    {
        if (!await LoadAsync(detail, cancellation))
            return NotFound();

        ReadSafetyOf(Contact);
        Version = Contact.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid detail, CancellationToken cancellation) =>
        await LoadAsync(detail, cancellation) ? await SavedToPersonAsync(() => SaveAsync(cancellation)) : NotFound();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Contact.Id, HttpContext.RequestAborted);
        Version = BaseOn(Contact.Version);
        var theirs = Contact.Rules();
        return [new("How it is safe", theirs, WithSafety(Contact).Rules())];
    }

    private Task SaveAsync(CancellationToken cancellation)
    {
        CheckSafety(new Rules()).Check();
        return details.ChangeSafetyAsync(CaseId, Person.Id, Contact.Id, contact => WithSafety(contact), Version, cancellation);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var standing = (await People.DetailsAsync(Person.ProfileId, cancellation)).OfType<ContactDetail>().SingleOrDefault(c => c.Id == id && c.EndedAt is null);
        Contact = standing!;
        return standing is not null;
    }
}
