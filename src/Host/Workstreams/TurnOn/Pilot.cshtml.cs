using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Workstreams.TurnOn;

/// <summary>Which teams and people pilot it.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamShown)]
internal sealed class PilotModel(TurnOnJourney journey, IReadLog read, WorkstreamPeople people)
    : TurnOnStep(journey, read)
{
    private IReadOnlyList<User> _named = [];

    public IReadOnlyList<Choice> Teams { get; private set; } = [];

    [BindProperty]
    public List<Guid> PilotTeams { get; set; } = [];

    /// <summary>E-mail addresses, one a line.</summary>
    [BindProperty]
    public string? PilotPeople { get; set; }

    private IReadOnlyList<string> Addresses =>
        (PilotPeople ?? "").Split(['\n', '\r', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    protected override async Task OfferAsync(CancellationToken cancellation)
    {
        Teams = await people.TeamsAsync(cancellation);
        _named = Addresses.Count > 0
            ? await people.WithAddressesAsync(Addresses, cancellation)
            : await people.AmongAsync(Progress.Draft.Decision.Pilots, cancellation);
    }

    protected override void Show(WorkstreamDecision decision)
    {
        PilotTeams = [.. decision.Pilots.Except(_named.Select(u => u.Id))];
        PilotPeople = string.Join('\n', _named.Select(u => u.Email));
    }

    protected override WorkstreamDecision Answer(WorkstreamDecision decision)
    {
        var known = _named.Select(u => u.Email).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var unknown in Addresses.Where(a => !known.Contains(a)))
            ModelState.AddModelError(nameof(PilotPeople), $"There is no active account with the e-mail address {unknown}");
        var users = Addresses.Count > 0 ? _named.Select(u => u.Id) : [];
        return decision with { Pilots = [.. PilotTeams, .. users] };
    }

    protected override Rules Expect(Rules rules, WorkstreamDecision decision) => rules.Pilots(decision);
}
