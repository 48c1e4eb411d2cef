using System.Globalization;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Contacts;

/// <summary>Plans how often, in what way and by whom a person of a case is reached.</summary>
[OnCase(Level.Contribute)]
[Records(ContactDeeds.Shown)]
internal sealed class PlanModel(ContactQueries contacts, ContactService service, SettingsQueries settings, IColleagues colleagues, Caller caller)
    : ContactScreen(contacts, colleagues, caller)
{
    private readonly Caller _caller = caller;
    private readonly ContactQueries _contacts = contacts;

    /// <summary>As typed, so that what is no number survives to be corrected.</summary>
    [BindProperty]
    public string? Every { get; set; }

    [BindProperty]
    public DayCount? Count { get; set; }

    [BindProperty]
    public ContactMeans? Way { get; set; }

    [BindProperty]
    public Guid? DoerId { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public int Version { get; set; }

    protected override async Task ShowAsync(CancellationToken cancellation)
    {
        var scheme = await settings.SchemeAsync(cancellation);
        (Every, Count, DoerId) = (Number(scheme.UpdateEvery), DayCount.Working, _caller.UserId);
        if (Kept.Plan is not { } plan)
            return;

        (Every, Count, Note, Version) = (Number(plan.Every), plan.Count, plan.Note, plan.Version);
        Way = Kept.Person.Unsafe.Contains(plan.Way) ? null : plan.Way;
        if (plan.IsOpen)
            DoerId = plan.DoerId;
    }

    protected override Task SaveAsync(CancellationToken cancellation)
    {
        var every = int.TryParse(Every, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return service.PlanAsync(CaseId, Person, new PlanForm(every, Count, Way, DoerId, Note), Version, cancellation);
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await _contacts.FindAsync(CaseId, Person, HttpContext.RequestAborted))!.Plan!;
        Version = BaseOn(now.Version);
        return
        [
            new("How often", Number(now.Every), Every),
            new("Which days count", now.Count.Show(), Count?.Show()),
            new("How", now.Way.Show(), Way?.Show()),
            new("Who does it?", CalledOf(now.DoerId), CalledOf(DoerId)),
            new("What was agreed", now.Note, Note ?? ""),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
