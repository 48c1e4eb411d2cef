using ECins.Asb.Incidents;
using ECins.Asb.Repeats;
using ECins.Asb.Settings;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Hotspots;

/// <summary>Places and people that are reported again and again, among the reports that the reader reads.</summary>
[Needs(AsbPermissions.SeeMap)]
[Records(AsbDeeds.RepeatsListed)]
internal sealed class RepeatsModel(RepeatPlaceQueries places, RepeatPeopleQueries people, SettingsQueries settings, IReadLog read, TimeProvider time) : PageModel
{
    public const int Months = 12;

    public RepeatRule Rule { get; private set; } = null!;

    public IReadOnlyList<RepeatPlace> Places { get; private set; } = [];

    public IReadOnlyList<RepeatPerson> Victims { get; private set; } = [];

    public IReadOnlyList<RepeatPerson> Alleged { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Rule = (await settings.SchemeAsync(cancellation)).Repeats;
        var looked = new Days(time.UkToday().AddMonths(-Months), time.UkToday());
        Places = await places.ListAsync(Rule, looked, cancellation);
        foreach (var place in Places)
            read.Showed(IncidentService.SubjectOf(place.Place.ReportId));
        var found = await people.ListAsync(Rule, looked, cancellation);
        (Victims, Alleged) = ([.. found.Where(p => p.Role == InvolvementRole.Victim)], [.. found.Where(p => p.Role == InvolvementRole.AllegedPerpetrator)]);
    }

    /// <summary>4 reports, 3 of them within 3 months. The last on 5 November 2026.</summary>
    public string Text(int count, int within, DateOnly last) =>
        $"{count.ShowReports()}{(within < count ? $", up to {within} of them within {Within}" : $" within {Within}")}. The last on {last.Show()}";

    public string Within => Rule.Months == 1 ? "a month" : $"{Rule.Months} months";
}
