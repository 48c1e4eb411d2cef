using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Assessments;

/// <summary>Who of the case is assessed, and what about them.</summary>
[OnCase(Level.Contribute)]
[Records(AssessmentDeeds.Listed)]
internal sealed class ChooseModel(CaseBarQueries bars, PeopleQueries people, AssessmentCatalog catalog) : CaseScreen(bars)
{
    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => OfferAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OfferAsync(cancellation);
        var key = Kinds is [var only] ? only.Value : Key;
        return Checked(() => new Rules()
                .Expect(People.Any(p => p.Value == About), nameof(About), "Select who is assessed")
                .Expect(Kinds.Any(k => k.Value == key), nameof(Key), "Select what is assessed").Check())
            ? LocalRedirect($"/cases/{CaseId}/people/{About}/assess/{key}")
            : Page();
    }

    private async Task OfferAsync(CancellationToken cancellation)
    {
        People = [.. (await people.AllAsync(cancellation)).Where(i => i.Profile.Kind == ProfileKind.Person).Select(i => new Choice(i.Id.ToString(), i.Profile.Name, i.Role.Show()))];
        Kinds = [.. (await catalog.OfAsync(Bar.Holding.Workstream, cancellation)).Select(d => new Choice(d.Key, d.Name))];
    }
}
