using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Asb.Triaging;

/// <summary>What becomes of a report, as its page shows it.</summary>
/// <param name="Triage">What is known.</param>
/// <param name="Clock">How the clock to first contact stands.</param>
/// <param name="IsLate">First contact is overdue.</param>
/// <param name="May">What the reader may do with it.</param>
/// <param name="Names">What the users in it are called.</param>
internal sealed record TriageShown(Triage Triage, string Clock, bool IsLate, TriageRights May, IReadOnlyDictionary<Guid, string> Names)
{
    public string NameOf(Guid? user) => user is { } id ? Names.GetValueOrDefault(id, "") : "";

    /// <summary>The address of a page that says something about it; <c>null</c> where that may not or need not be said.</summary>
    public string? Href(string step, bool isFor) => May.Act && isFor ? Path(step) : null;

    /// <summary>Where first contact is recorded; <c>null</c> where there is none to record.</summary>
    public string? ContactHref => May.RecordContact && Triage.State != TriageState.Closed && Triage.MayBeContacted ? Path("contact") : null;

    private string Path(string step) => $"/asb/incidents/{Triage.Id}/{step}";
}

/// <param name="RecordContact">They may say that first contact was made, also when the case that took the report in is closed.</param>
/// <param name="Act">They may triage it.</param>
internal readonly record struct TriageRights(bool RecordContact, bool Act);

/// <summary>Gathers it.</summary>
internal sealed class TriageShownQueries(TriageQueries triages, ContactClock clock, IColleagues colleagues, TimeProvider time) : IScopedService
{
    /// <param name="incident">A report that the caller reads.</param>
    /// <param name="may">What they may do with it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<TriageShown> OfAsync(Guid incident, TriageRights may, CancellationToken cancellation)
    {
        var (triage, today) = (await triages.OfAsync(incident, cancellation), time.UkToday());
        Guid?[] users = [triage.OfficerId, triage.TriagedById, triage.ContactById, triage.ClosedById];
        var facts = ContactFacts.Of(triage);
        return new TriageShown(
            triage, clock.Show(facts, today), facts.IsLateOn(today), may, await colleagues.NamesAsync(users.OfType<Guid>(), cancellation));
    }
}
