using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddIdentifierModel(CaseBarQueries bars, PeopleQueries people, DetailService details, Caller caller, TimeProvider time)
    : DetailScreen(bars, people), IDetailForm
{
    public static IReadOnlyList<Choice> Registers { get; } =
        [.. Enum.GetValues<IdentifierKind>().Select(k => new Choice(k.ToString(), k.Show()))];

    [BindProperty]
    public IdentifierKind? Register { get; set; }

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    /// <summary>Whose own reference it is; the user's own organisation unless they say otherwise.</summary>
    [BindProperty]
    public Guid? OrganisationId { get; set; } = caller.OrganisationId;

    [BindProperty]
    public string? Number { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Organisations = await People.OrganisationsAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        return await SavedToPersonAsync(() => details.AddAsync(CaseId, Person.Id, this, cancellation));
    }

    private bool IsOwn => Register == IdentifierKind.OwnReference;

    private NewIdentifier Entered => new(Register, Number ?? "", IsProtected);

    void IDetailForm.Check(Rules rules, DateOnly today) =>
        Entered.Check(rules.Expect(
            !IsOwn || Organisations.Any(o => o.Value == OrganisationId?.ToString()), "OrganisationId", "Select whose reference it is"), today.Year);

    Detail IDetailForm.Make(DetailStamp stamp) => Entered.Make(time.UkToday().Year, OrganisationId, stamp);
}
