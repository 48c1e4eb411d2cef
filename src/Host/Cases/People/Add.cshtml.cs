using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Records a person of the case.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddModel(CaseBarQueries bars, PeopleService people) : CaseScreen(bars)
{
    public static IReadOnlyList<Choice> Roles { get; } =
        [.. Enum.GetValues<InvolvementRole>().Select(r => new Choice(r.ToString(), r.Show()))];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public InvolvementRole? Role { get; set; }

    [BindProperty]
    public DateOnly? BornOn { get; set; }

    [BindProperty]
    public string? Contact { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => people.AddAsync(CaseId, Person(), cancellation))
            ? LocalRedirect($"/cases/{CaseId}/people")
            : Page();

    private NewPerson Person()
    {
        new Rules().Expect(Role is not null, "Role", "Select what they are in this case").Check();
        return new NewPerson(Name ?? "", Role!.Value)
        {
            BornOn = BornOn,
            Contact = Contact ?? "",
            Note = Note ?? "",
            ReviewOn = ReviewOn,
        };
    }
}
