using ECins.Asb.Incidents;
using ECins.Asb.Repeats;
using ECins.Asb.Settings;
using ECins.Asb.Settings.ResponseStandards;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Triaging;

/// <summary>Decides how soon a report is answered, and by whom.</summary>
[OnRecord(typeof(Incident), Level.Contribute)]
[Records(AsbDeeds.IncidentShown)]
internal sealed class SortModel(
    IncidentQueries incidents, TriageQueries triages, TriageService service, SettingsQueries settings, RepeatQueries repeats, IColleagues colleagues, Caller caller,
    IReadLog read)
    : TriageScreen(incidents, triages, caller, read)
{
    private IReadOnlyList<ResponseStandard> _standards = [];
    private bool _isRepeat;

    [BindProperty]
    public Guid? StandardId { get; set; }

    [BindProperty]
    public Guid? OfficerId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public IEnumerable<Choice> Standards => _standards.Select(s => new Choice(s.Id.ToString(), $"{s.Name}: {s.WorkingDays.WorkingDays()}", s.AppliesTo));

    public IReadOnlyList<Choice> Officers { get; private set; } = [];

    public string Suggestion => $"Suggested: {Suggested.Name}, because {TriageStart.WhySuggested(Incident, _isRepeat)}. You decide.";

    private ResponseStandard Suggested => TriageStart.Suggested(Incident, _standards, _isRepeat);

    protected override bool Applies => Triage.State != TriageState.Closed;

    protected override void Show() => (StandardId, OfficerId, Version) = (Triage.TriagedAt is null ? Suggested.Id : Triage.StandardId, Triage.OfficerId, Triage.Version);

    protected override async Task OfferAsync(CancellationToken cancellation)
    {
        _standards = await settings.ResponseStandardsAsync(cancellation);
        _isRepeat = (await repeats.OfAsync([Occurrence.Of(Incident)], cancellation))[Id].Count > 0;
        var people = (await colleagues.WorkingAsync("asb", cancellation)).Select(c => new Choice(c.Id.ToString(), c.Name)).ToList();
        if (Triage.OfficerId is { } officer && people.TrueForAll(p => p.Value != officer.ToString()))
            people.AddRange((await colleagues.NamesAsync([officer], cancellation)).Select(n => new Choice(n.Key.ToString(), n.Value)));
        Officers = people;
    }

    protected override Task SaveAsync(CancellationToken cancellation) =>
        service.SortAsync(Id, new TriageForm(StandardId, OfficerId), Version, cancellation);

    protected override Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        Version = BaseOn(Triage.Version);
        return Task.FromResult<IReadOnlyList<Difference>>(
        [
            new("How soon is it answered?", Triage.Standard.Name, _standards.SingleOrDefault(s => s.Id == StandardId)?.Name),
            new("Who deals with it?", Name(Triage.OfficerId), Name(OfficerId)),
        ]);
    }

    private string Name(Guid? officer) => Officers.FirstOrDefault(o => o.Value == officer?.ToString())?.Text ?? "Nobody yet";
}
