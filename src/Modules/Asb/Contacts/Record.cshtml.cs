using System.Globalization;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Contacts;

/// <summary>Records that a person of the case was reached, or that somebody tried.</summary>
[OnCase(Level.Contribute)]
[Records(ContactDeeds.Shown)]
internal sealed class RecordModel(ContactQueries contacts, ContactService service, IColleagues colleagues, Caller caller, TimeProvider time)
    : ContactScreen(contacts, colleagues, caller)
{
    private readonly Caller _caller = caller;

    [BindProperty]
    public bool? IsReached { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    /// <summary>The time of day as entered: 14:05.</summary>
    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public ContactMeans? Way { get; set; }

    [BindProperty]
    public Guid? ById { get; set; }

    [BindProperty]
    public string? Said { get; set; }

    protected override Task ShowAsync(CancellationToken cancellation)
    {
        var now = UkTime.InUk(time.GetUtcNow().UtcDateTime);
        (Day, Time, ById) = (DateOnly.FromDateTime(now), now.ToString("HH:mm", CultureInfo.InvariantCulture), _caller.UserId);
        Way = Kept.IsUnsafe ? null : Kept.Standing?.Way;
        return Task.CompletedTask;
    }

    protected override Task SaveAsync(CancellationToken cancellation)
    {
        if (!UkTime.TryReadClock(Time, out var clock))
            throw new RuleException(nameof(Time), "Enter the time as hours and minutes, like 14:05");
        DateTime? at = Day is { } day ? UkTime.FromUk(day, clock) : null;
        return service.RecordAsync(CaseId, Person, new ContactForm(IsReached, at, Way, ById, Said), cancellation);
    }
}
