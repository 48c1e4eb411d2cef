using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sealing;

/// <summary>Whether the case is in the index, and who may open it in an emergency.</summary>
[OnCase(Level.Own)]
[Records(SharingDeeds.Shown)]
internal sealed class SealModel(CaseBarQueries bars, SealService seals) : CaseScreen(bars)
{
    public IReadOnlyList<Choice> DutyTeams { get; private set; } = [];

    public IReadOnlyList<Choice> Answers =>
    [
        new("false", "Not sealed", $"Whoever works in {Bar.Workstream.ToLowerInvariant()} can learn that {Bar.LeadAgency} holds something about a person of it, and whom to ask"),
        new("true", "Sealed", "Nobody learns that it is there, but for those it is shared with"),
    ];

    [BindProperty]
    public bool? IsSealed { get; set; }

    [BindProperty]
    public Guid? DutyTeam { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        (IsSealed, DutyTeam, Version) = (Bar.Holding.IsSealed, Bar.Holding.DutyTeamId, Bar.Holding.Version);
        DutyTeams = await seals.DutyTeamsAsync(Bar.Holding, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        DutyTeams = await seals.DutyTeamsAsync(Bar.Holding, cancellation);
        var form = new SealForm(IsSealed, DutyTeam, Reason);
        return ModelState.IsValid && await SavedAsync(() => seals.ChangeAsync(CaseId, form, Version, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/sharing")
            : Page();
    }

    protected override Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        Version = BaseOn(Bar.Holding.Version);
        return Task.FromResult<IReadOnlyList<Difference>>(
        [
            new("Sealed", Say(Bar.Holding.IsSealed), Say(IsSealed)),
            new("Duty team", NameOf(Bar.Holding.DutyTeamId), NameOf(DutyTeam)),
        ]);
    }

    private static string Say(bool? isSealed) => isSealed == true ? "Sealed" : "Not sealed";

    private string NameOf(Guid? team) => DutyTeams.FirstOrDefault(t => t.Value == team?.ToString())?.Text ?? "None";
}
