using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Powers;

/// <summary>The base of every page about powers of a case. Of a case of another workstream there is none.</summary>
internal abstract class PowersScreen(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller) : ScreenModel
{
    // Of a closed case nobody does more than read.
    private Level _level;

    [FromRoute]
    public Guid CaseId { get; set; }

    public bool MayWrite => _level >= Level.Contribute;

    /// <summary>Whether a power is for the caller to change, issue or end.</summary>
    public bool MayChange(UsedPower power) => power.IsFor(Caller.OrganisationId, _level);

    public string Root => $"/asb/cases/{CaseId}/powers";

    protected PowerQueries Powers { get; } = powers;

    protected ICases Cases { get; } = cases;

    protected Caller Caller { get; } = caller;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await Powers.CaseAsync(CaseId, cancellation) is not { } holding)
            return false;

        _level = holding.IsOpen ? await holdings.LevelAsync(CaseId, cancellation) : Level.Read;
        return await base.FindAsync(cancellation);
    }
}

/// <summary>The base of every page of one used power.</summary>
internal abstract class PowerScreen(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller) : PowersScreen(powers, cases, holdings, caller)
{
    public UsedPower Power { get; private set; } = null!;

    /// <summary>Whom or what it is used on.</summary>
    public CasePart Part { get; private set; } = null!;

    public string PowerPath => $"{Root}/{Power.Id}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation) || await Powers.FindAsync(CaseId, RouteId("power"), cancellation) is not { } power
            || await Cases.PartAsync(CaseId, power.ProfileId, cancellation) is not { } part)
            return false;

        (Power, Part) = (power, part);
        return true;
    }
}

/// <summary>The base of every page that saves something of one used power, and leads back to it.</summary>
internal abstract class PowerFormScreen(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller) : PowerScreen(powers, cases, holdings, caller)
{
    [BindProperty]
    public int Version { get; set; }

    protected override async Task<bool> FindAsync(CancellationToken cancellation) =>
        await base.FindAsync(cancellation) && (IsForAll || MayChange(Power));

    /// <summary>Whoever contributes may do it, also under another organisation's power.</summary>
    protected virtual bool IsForAll => false;

    protected async Task<IActionResult> SavedToPowerAsync(Func<Task> save) =>
        ModelState.IsValid && await SavedAsync(save) ? LocalRedirect(PowerPath) : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await Powers.FindAsync(CaseId, Power.Id, HttpContext.RequestAborted))!;
        Version = BaseOn(VersionOf(now));
        return [.. Compare(now)];
    }

    /// <summary>The version that saving is based on.</summary>
    protected virtual int VersionOf(UsedPower now) => now.Version;

    /// <summary>What is stored now beside what was entered.</summary>
    protected abstract IEnumerable<Difference> Compare(UsedPower now);

    // A field that was left empty comes as nothing at all, and is kept as an empty text.
    protected static Difference Field(string label, string? theirs, string? yours) => new(label, theirs ?? "", yours?.Trim() ?? "");
}
