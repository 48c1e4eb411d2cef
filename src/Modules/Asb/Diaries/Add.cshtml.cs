using ECins.Asb.Progress;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Diaries;

/// <summary>Types in an entry of a diary that somebody keeps on paper.</summary>
[OnCase(Level.Contribute)]
[Records(DiaryDeeds.Shown)]
internal sealed class AddModel(ICasePeople people, DiaryService service) : ScreenModel
{
    [FromRoute]
    public Guid CaseId { get; set; }

    [BindProperty]
    public Guid? PersonId { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? HowLong { get; set; }

    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    public string? Effect { get; set; }

    [BindProperty]
    public string? Witnesses { get; set; }

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => OfferAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && await SavedAsync(() => service.AddAsync(CaseId, Form(), cancellation)))
            return LocalRedirect($"/asb/cases/{CaseId}/diary");

        await OfferAsync(cancellation);
        return Page();
    }

    private DiaryForm Form() => new()
    {
        PersonId = PersonId,
        On = On,
        Time = Time,
        HowLong = HowLong,
        What = What,
        Who = Who,
        Effect = Effect,
        Witnesses = Witnesses,
    };

    private async Task OfferAsync(CancellationToken cancellation) => People =
        [.. (await people.OfAsync(CaseId, cancellation)).Where(p => p.MayKeep()).OrderBy(p => !p.Is(InvolvementRole.Victim)).Select(p => p.ToChoice())];
}
