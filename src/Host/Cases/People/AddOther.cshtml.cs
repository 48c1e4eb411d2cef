using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.People;

/// <summary>Records a family, a group, premises or a place of the case.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddOtherModel(CaseBarQueries bars, PeopleService people) : CaseScreen(bars)
{
    public static IReadOnlyList<Choice> Roles { get; } =
        [.. Enum.GetValues<InvolvementRole>().Order().Select(r => new Choice(r.ToString(), r.Show()))];

    [BindProperty]
    public OtherForm Other { get; set; } = new();

    [BindProperty]
    public InvolvementRole? Role { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => SaveAsync(cancellation)) ? LocalRedirect($"/cases/{CaseId}/people") : Page();

    private Task SaveAsync(CancellationToken cancellation)
    {
        var part = Role is { } role ? new NewPerson(Other.Name ?? "", role) { Note = Note ?? "", ReviewOn = ReviewOn } : null;
        return people.AddOtherAsync(CaseId, Other, part, cancellation);
    }
}
