using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Powers;

/// <summary>Drafts a power on a person or place of the case.</summary>
[OnCase(Level.Contribute)]
[Records(PowerDeeds.Shown)]
internal sealed class DraftModel(PowerQueries powers, ICases cases, IHoldings holdings, PowerService service, Caller caller, TimeProvider time)
    : PowersScreen(powers, cases, holdings, caller)
{
    private PowerType _type = null!;

    public CasePart Part { get; private set; } = null!;

    public PowerTerms Terms => _type.Terms;

    /// <summary>What is missing for it.</summary>
    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    /// <summary>Where it is said that it cannot be used.</summary>
    public Guid? Type => _type.Id;

    [BindProperty]
    public string? Officer { get; set; }

    [BindProperty]
    public List<string?> Support { get; set; } = [];

    [BindProperty]
    public string? Prohibitions { get; set; }

    [BindProperty]
    public string? Requirements { get; set; }

    [BindProperty]
    public string? OverrideReason { get; set; }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation)
            || await Cases.PartAsync(CaseId, RouteId("profile"), cancellation) is not { } part || !part.IsSubject()
            || await Powers.TypeAsync(RouteId("type"), cancellation) is not { IsRetired: false } type)
            return false;

        (Part, _type) = (part, type);
        var used = await Powers.OnAsync(part.Records, cancellation);
        Gaps = LadderRules.Missing(
            type.Terms, part.Facts(), [.. used.Select(u => u.Earlier)], await Powers.LadderAsync(cancellation), time.GetUtcNow().UtcDateTime);
        return true;
    }

    public void OnGet()
    {
        Officer = Terms.Kind is PowerKind.Notice or PowerKind.Order ? null : Caller.Name;
        Support = [.. Terms.Test.Select(_ => (string?)null)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Support = [.. Terms.Test.Select((_, at) => Support.ElementAtOrDefault(at))];
        var (form, id) = (new DraftForm(Officer, Support, Prohibitions, Requirements, OverrideReason), Guid.Empty);
        return ModelState.IsValid && await SavedAsync(async () => id = await service.DraftAsync(CaseId, Part.ProfileId, _type.Id, form, cancellation))
            ? LocalRedirect($"{Root}/{id}")
            : Page();
    }
}
