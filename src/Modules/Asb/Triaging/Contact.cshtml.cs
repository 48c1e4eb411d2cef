using System.Globalization;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Triaging;

/// <summary>Says when the reporter was first spoken to, how and by whom; or why they could not be.</summary>
[OnRecord(typeof(Incident), Level.Contribute)]
[Records(AsbDeeds.IncidentShown)]
internal sealed class ContactModel(
    IncidentQueries incidents, TriageQueries triages, TriageService service, IColleagues colleagues, Caller caller, IReadLog read, TimeProvider time)
    : TriageScreen(incidents, triages, caller, read)
{
    private readonly Caller _caller = caller;

    public static IReadOnlyList<Choice> Outcomes { get; } = [new("true", "Yes"), new("false", "No, that was not possible")];

    public static IReadOnlyList<Choice> Ways { get; } = [.. Enum.GetValues<ContactWay>().Select(w => new Choice(w.ToString(), w.Show()))];

    [BindProperty]
    public bool? IsMade { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    /// <summary>The time of day as entered: 14:05.</summary>
    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public ContactWay? Way { get; set; }

    [BindProperty]
    public Guid? ById { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public IReadOnlyList<Choice> Officers { get; private set; } = [];

    protected override bool Applies => Triage.MayBeContacted && Triage.State != TriageState.Closed;

    protected override void Show()
    {
        var now = UkTime.InUk(time.GetUtcNow().UtcDateTime);
        (Day, Time, ById) = (DateOnly.FromDateTime(now), now.ToString("HH:mm", CultureInfo.InvariantCulture), _caller.UserId);
    }

    protected override async Task OfferAsync(CancellationToken cancellation) =>
        Officers = [.. (await colleagues.WorkingAsync("asb", cancellation)).Select(c => new Choice(c.Id.ToString(), c.Name))];

    protected override Task SaveAsync(CancellationToken cancellation)
    {
        var isTime = UkTime.TryReadClock(Time, out var clock);
        if (IsMade == true && !isTime)
            throw new SharedKernel.Data.RuleException(nameof(Time), "Enter the time as hours and minutes, like 14:05");
        return service.RecordContactAsync(
            Id, new ContactForm(IsMade, Day is { } day && isTime ? UkTime.FromUk(day, clock) : null, Way, ById, Why), cancellation);
    }
}
