using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
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
    private IReadOnlyList<AssessmentDefinition> _definitions = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    /// <summary>What those are in a case whom an assessment can be made about.</summary>
    public string Roles => string.Join(" or ", _definitions.SelectMany(d => d.About).Distinct().Select(r => r.Show().ToLowerInvariant()));

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
        _definitions = await catalog.OfAsync(Bar.Holding.Workstream, cancellation);
        Kinds = [.. _definitions.Select(d => new Choice(d.Key, d.Name))];
        People =
        [
            .. (await people.AllAsync(cancellation)).Where(i => i.Profile.Kind == ProfileKind.Person && _definitions.Any(d => d.IsAbout(i.Role)))
                .DistinctBy(i => i.ProfileId).Select(i => new Choice(i.Id.ToString(), i.Profile.Name, i.Role.Show())),
        ];
    }
}
