using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Contacts;

/// <summary>Ends the plan to stay in touch with a person, and says why.</summary>
[OnCase(Level.Contribute)]
[Records(ContactDeeds.Shown)]
internal sealed class EndModel(ContactQueries contacts, ContactService service, IColleagues colleagues, Caller caller)
    : ContactScreen(contacts, colleagues, caller)
{
    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public int Version { get; set; }

    protected override Task ShowAsync(CancellationToken cancellation)
    {
        Version = Kept.Plan?.Version ?? 0;
        return Task.CompletedTask;
    }

    protected override Task SaveAsync(CancellationToken cancellation) => service.EndAsync(CaseId, Person, Why, Version, cancellation);

    protected override Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = Kept.Plan!;
        Version = BaseOn(now.Version);
        return Task.FromResult<IReadOnlyList<Difference>>(
            [new("The plan", $"{now.HowOften()}, {now.Way.Show().ToLowerInvariant()}, by {CalledOf(now.DoerId)}. {now.Note}", "Ended")]);
    }
}
